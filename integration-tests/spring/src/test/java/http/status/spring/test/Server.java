package http.status.spring.test;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A running application, and a client of it. */
final class Server implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String root;

    private Server(ConfigurableApplicationContext context) {
        this.context = context;
        this.root = "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** Starts {@link Shop} with what else there is, on a free port. */
    static Server start(WebApplicationType type, List<Class<?>> beans, String... properties) {
        List<String> all = new ArrayList<>(List.of(properties));
        all.add("server.port=0");
        all.add("spring.main.banner-mode=off");
        return new Server(new SpringApplicationBuilder(Shop.class, Orders.class)
                .sources(beans.toArray(Class<?>[]::new))
                .web(type)
                .properties(all.toArray(String[]::new))
                .run());
    }

    /**
     * @param fields names and values in turn
     */
    Answer get(String path, String... fields) {
        return send("GET", path, null, fields);
    }

    Answer send(String method, String path, String json, String... fields) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path))
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (json != null) {
            request.header("Content-Type", "application/json");
        }
        for (int i = 0; i < fields.length; i += 2) {
            request.header(fields[i], fields[i + 1]);
        }
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
