package http.status.frameworks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.vertx.Problems;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class VertxIT extends ServerContract {
    private Vertx vertx;

    @Override
    protected int start() throws Exception {
        vertx = Vertx.vertx();
        Router router = Router.router(vertx);
        Problems.answerErrors(router);
        router.route("/404").handler(context -> context.fail(404));
        router.route("/499").handler(context -> context.fail(499));
        router.route("/throw").handler(context -> {
            throw new IllegalStateException(SECRET);
        });
        router.route("/begun").handler(context -> {
            context.response()
                    .putHeader("Content-Type", "text/csv")
                    .putHeader("Content-Language", "de")
                    .putHeader("Vary", "Origin")
                    .putHeader("Content-Length", "1000");
            throw new IllegalStateException(BEGUN);
        });
        router.route("/half").handler(context -> {
            context.response().setChunked(true).write("half of the answer");
            throw new IllegalStateException(SECRET);
        });
        HttpServer server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(30, TimeUnit.SECONDS);
        return server.actualPort();
    }

    @Test
    void anAnswerThatHasBegunIsBrokenOff() throws Exception {
        // As it ends without a last chunk, a client knows that it isn't whole.
        String received = Answer.untilClosed(port(), "/half");
        assertTrue(received.endsWith("half of the answer\r\n"), received);
    }

    @Test
    void aPathThatCannotBeReadIsAnsweredToo() throws Exception {
        Answer answer = get("/%zz", "Accept-Language", "fr");
        assertProblem(
                answer, 400, "application/problem+json", "fr", "{\"title\":\"Requête incorrecte\",\"status\":400}");
    }

    @Override
    protected void stop() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
    }
}
