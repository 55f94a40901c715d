package http.status.frameworks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.jdk.Problems;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import http.status.api.StatusCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JdkServerIT extends ServerContract {
    private HttpServer server;

    @Override
    protected int start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", Problems.answeringErrors(JdkServerIT::handle));
        server.start();
        return server.getAddress().getPort();
    }

    @Override
    protected void stop() {
        server.stop(0);
    }

    @Test
    void anAnswerThatHasBegunIsBrokenOff() throws Exception {
        // As it ends without a last chunk, a client knows that it isn't whole.
        String received = Answer.untilClosed(port(), "/half");
        assertTrue(received.endsWith("half of the answer\r\n"), received);
    }

    private static void handle(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/499" -> Problems.answer(exchange, StatusCode.of(499));
            case "/throw" -> throw new IllegalStateException(SECRET);
            case "/begun" -> {
                exchange.getResponseHeaders().set("Content-Type", "text/csv");
                exchange.getResponseHeaders().set("Content-Language", "de");
                exchange.getResponseHeaders().set("Vary", "Origin");
                exchange.getResponseHeaders().set("Content-Length", "1000");
                throw new IOException(BEGUN);
            }
            case "/half" -> {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write("half of the answer".getBytes(StandardCharsets.US_ASCII));
                exchange.getResponseBody().flush();
                throw new IllegalStateException(SECRET);
            }
            default -> Problems.answer(exchange, StatusCode.of(404));
        }
    }
}
