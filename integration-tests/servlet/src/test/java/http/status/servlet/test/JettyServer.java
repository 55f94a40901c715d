package http.status.servlet.test;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiFunction;
import org.eclipse.jetty.ee11.webapp.WebAppContext;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;

/** Starts Jetty with applications in folders, by their paths, and gives its port. It runs in a class loader of its own. */
public final class JettyServer implements BiFunction<Map<String, Path>, Path, Integer> {
    @Override
    public Integer apply(Map<String, Path> applications, Path folder) {
        Server server = new Server(0);
        ContextHandlerCollection contexts = new ContextHandlerCollection();
        applications.forEach((path, application) -> {
            WebAppContext context = new WebAppContext();
            context.setContextPath(path);
            context.setWar(application.toString());
            context.setTempDirectory(folder.resolve("work" + path).toFile());
            contexts.addHandler(context);
        });
        server.setHandler(contexts);
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }
}
