package http.status.explorer;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of one server, with a memory for cookies: what a browser is. */
final class Client {
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI root;

    Client(ExplorerServer server) {
        this.root = URI.create("http://127.0.0.1:" + server.port());
    }

    /** Sends GET; the fields are names and values by turns. */
    HttpResponse<String> get(String target, String... fields) throws IOException, InterruptedException {
        return send("GET", target, fields);
    }

    HttpResponse<String> send(String method, String target, String... fields) throws IOException, InterruptedException {
        return send(method, target, "", fields);
    }

    HttpResponse<String> send(String method, String target, String content, String[] fields)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(target))
                .method(method, content.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(content));
        if (fields.length > 0) {
            request.headers(fields);
        }
        return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** Sends GET for JSON, and reads it. */
    JsonNode json(String target, String... fields) throws IOException, InterruptedException {
        String[] all = new String[fields.length + 2];
        System.arraycopy(fields, 0, all, 2, fields.length);
        all[0] = "Accept";
        all[1] = "application/json";
        return JSON.readTree(get(target, all).body());
    }

    /** The value of a field that must be there. */
    static String field(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElseThrow();
    }
}
