package http.status.frameworks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.jdk.Responses;
import com.example.okhttp.Statuses;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.server.Server;
import http.status.api.StatusCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ClientsIT {
    private static Server server;

    /** A server that sends the status that the path says, in HTTP/1.1 and in HTTP/2. */
    @BeforeAll
    static void startServer() {
        server = Server.builder()
                .http(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .service("/{code}", (context, request) -> HttpResponse.of(Integer.parseInt(context.pathParam("code"))))
                .build();
        server.start().join();
    }

    @AfterAll
    static void stopServer() {
        server.stop().join();
    }

    private static String uri(int code) {
        return "http://127.0.0.1:" + server.activeLocalPort() + "/" + code;
    }

    private static java.net.http.HttpResponse<String> get(int code) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(uri(code))).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    @Test
    void anErrorIsAnExceptionThatNamesCodeAndAddress() throws Exception {
        java.net.http.HttpResponse<String> missing = get(404);
        IOException exception = assertThrows(IOException.class, () -> Responses.requireSuccess(missing));
        assertEquals("404 Not Found from " + uri(404), exception.getMessage());
        assertThrows(IOException.class, () -> Responses.requireSuccess(get(599)));
        assertThrows(IOException.class, () -> Responses.requireSuccess(get(799)));
    }

    @Test
    void whatIsNoErrorComesThrough() throws Exception {
        for (int code : List.of(200, 299, 304)) {
            java.net.http.HttpResponse<String> response = get(code);
            assertSame(response, Responses.requireSuccess(response));
        }
    }

    @Test
    void okHttpHasNoPhraseInHttp2AndStatusCodeHas() throws Exception {
        OkHttpClient client = new OkHttpClient.Builder()
                .protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE))
                .build();
        Request request = new Request.Builder().url(uri(404)).build();
        try (Response response = client.newCall(request).execute()) {
            assertEquals(Protocol.H2_PRIOR_KNOWLEDGE, response.protocol());
            assertEquals("", response.message());
            StatusCode status = Statuses.status(response);
            assertEquals("404 Not Found", status.toString());
            assertEquals("Not Found", status.phrase());
        } finally {
            client.dispatcher().executorService().shutdown();
            client.connectionPool().evictAll();
        }
    }
}
