package http.status.frameworks;

import com.example.jetty.Problems;
import java.util.List;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;

class JettyIT extends ServerContract {
    private Server server;

    @Override
    protected int start() throws Exception {
        server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setErrorHandler(new Problems());
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                return JettyIT.handle(request, response, callback);
            }
        });
        server.start();
        return connector.getLocalPort();
    }

    @Override
    protected void stop() throws Exception {
        server.stop();
    }

    @Override
    protected boolean keepsVary() {
        return false;
    }

    /** As its fields haven't been read, the answer is in English. */
    @Test
    void aRequestThatCannotBeReadIsAnsweredToo() throws Exception {
        for (String request : List.of("GET /%00 HTTP/1.1\r\nHost: localhost", "GET /404 HTTP/1.1", "NONSENSE")) {
            Answer answer = send(request + "\r\nAccept-Language: fr\r\nConnection: close\r\n\r\n");
            assertProblem(answer, 400, "application/problem+json", "en", "{\"title\":\"Bad Request\",\"status\":400}");
        }
    }

    private static boolean handle(Request request, Response response, Callback callback) {
        switch (Request.getPathInContext(request)) {
            case "/404" -> Response.writeError(request, response, callback, 404, SECRET);
            case "/499" -> Response.writeError(request, response, callback, 499, SECRET);
            case "/throw" -> throw new IllegalStateException(SECRET);
            case "/begun" -> {
                response.getHeaders().put("Content-Type", "text/csv");
                response.getHeaders().put("Content-Language", "de");
                response.getHeaders().put("Vary", "Origin");
                response.getHeaders().put("Content-Length", 1_000);
                throw new IllegalStateException(BEGUN);
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
