package http.status.servlet.test;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** What a client of an application got. */
record Answer(HttpResponse<String> response) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Asks with a method and with fields: a name, then a value, and so on. */
    static Answer to(String method, URI uri, String... fields) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .method(method, method.equals("POST") ? BodyPublishers.ofString("{}") : BodyPublishers.noBody());
        if (fields.length > 0) {
            request.headers(fields);
        }
        return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
    }

    int status() {
        return response.statusCode();
    }

    /** The value of a field, its lines joined; empty if it isn't there. */
    String field(String name) {
        return String.join(", ", response.headers().allValues(name));
    }

    String content() {
        return response.body();
    }
}
