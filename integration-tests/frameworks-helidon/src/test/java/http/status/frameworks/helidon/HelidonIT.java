package http.status.frameworks.helidon;

import com.example.helidon.Problems;
import http.status.frameworks.Answer;
import http.status.frameworks.ServerContract;
import io.helidon.http.HeaderNames;
import io.helidon.http.HttpException;
import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.net.InetAddress;
import org.junit.jupiter.api.Test;

class HelidonIT extends ServerContract {
    private WebServer server;

    @Override
    protected int start() {
        server = WebServer.builder()
                .address(InetAddress.getLoopbackAddress())
                .port(0)
                .directHandlers(Problems.handlers())
                .routing(HelidonIT::route)
                .build()
                .start();
        return server.port();
    }

    @Override
    protected void stop() {
        server.stop();
    }

    private static void route(HttpRouting.Builder routing) {
        routing.any("/404", (request, response) -> {
            throw new HttpException(SECRET, Status.NOT_FOUND_404);
        });
        routing.any("/499", (request, response) -> {
            throw new HttpException(SECRET, Status.create(499));
        });
        routing.any("/throw", (request, response) -> {
            throw new IllegalStateException(SECRET);
        });
        routing.any("/begun", (request, response) -> {
            response.header(HeaderNames.CONTENT_TYPE, "text/csv");
            response.header(HeaderNames.CONTENT_LANGUAGE, "de");
            response.header(HeaderNames.VARY, "Origin");
            response.header(HeaderNames.CONTENT_LENGTH, "1000");
            throw new IllegalStateException(BEGUN);
        });
    }

    @Override
    protected boolean keepsVary() {
        return false;
    }

    /** As its fields haven't been read, the answer is in English. */
    @Test
    void aRequestThatCannotBeReadIsAnsweredToo() throws Exception {
        Answer answer =
                send("GET /%zz HTTP/1.1\r\nHost: localhost\r\nAccept-Language: fr\r\nConnection: close\r\n\r\n");
        assertProblem(answer, 400, "application/problem+json", "en", "{\"title\":\"Bad Request\",\"status\":400}");
    }
}
