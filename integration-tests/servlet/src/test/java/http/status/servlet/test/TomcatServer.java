package http.status.servlet.test;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;

/** Starts Tomcat with applications in folders, by their paths, and gives its port. It runs in a class loader of its own. */
public final class TomcatServer implements BiFunction<Map<String, Path>, Path, Integer> {
    @Override
    public Integer apply(Map<String, Path> applications, Path folder) {
        TomcatURLStreamHandlerFactory.disable(); // There is one for a virtual machine, and here are two Tomcats.
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        // Not the class path of the tests, which is the default.
        tomcat.getEngine().setParentClassLoader(TomcatServer.class.getClassLoader());
        // Only the application's own descriptor: the default one is about JSP.
        tomcat.setAddDefaultWebXmlToWebapp(false);
        applications.forEach((path, application) -> tomcat.addWebapp(path, application.toString()));
        try {
            tomcat.start();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
        return tomcat.getConnector().getLocalPort();
    }
}
