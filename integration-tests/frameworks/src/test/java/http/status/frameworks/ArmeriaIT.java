package http.status.frameworks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.armeria.Problems;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.server.HttpStatusException;
import com.linecorp.armeria.server.Server;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArmeriaIT extends ServerContract {
    private Server server;

    @Override
    protected int start() {
        server = Server.builder()
                .http(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .errorHandler(new Problems())
                .service("/404", (context, request) -> {
                    throw HttpStatusException.of(404);
                })
                .service("/499", (context, request) -> {
                    throw HttpStatusException.of(499);
                })
                .service("/throw", (context, request) -> {
                    throw new IllegalStateException(SECRET);
                })
                .service("/begun", (context, request) -> HttpResponse.ofFailure(new IllegalStateException(BEGUN)))
                .service("/own", (context, request) -> HttpResponse.of(404))
                .build();
        server.start().join();
        return server.activeLocalPort();
    }

    @Override
    protected void stop() {
        server.stop().join();
    }

    @Override
    protected boolean keepsVary() {
        return false;
    }

    @Override
    protected boolean logsExceptions() {
        return false;
    }

    /** As its fields haven't been read, the answer is in English. */
    @Test
    void aRequestThatCannotBeReadIsAnsweredToo() throws Exception {
        for (String request : List.of("GET /%00 HTTP/1.1\r\nHost: localhost", "not a request")) {
            Answer answer = send(request + "\r\nAccept-Language: fr\r\nConnection: close\r\n\r\n");
            assertProblem(answer, 400, "application/problem+json", "en", "{\"title\":\"Bad Request\",\"status\":400}");
        }
    }

    @Test
    void whatAServiceReturnsItselfIsLeftAlone() throws Exception {
        Answer answer = get("/own", "Accept", CURL);
        assertEquals("404 text/plain; charset=utf-8", answer.status() + " " + answer.field("Content-Type"));
    }
}
