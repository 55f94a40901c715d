package http.status.explorer;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;

/** The plumbing between the JDK's server and the {@link Responder}: the only class that reads and writes HTTP. */
final class ExchangeHandler implements HttpHandler {
    /** What the JDK's server calls an answer without content. */
    private static final long NO_CONTENT = -1;

    private final Responder responder;

    ExchangeHandler(Responder responder) {
        this.responder = responder;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        // Closing the exchange reads the rest of a request's content, or closes the connection if that is too long.
        try (exchange) {
            Request request = request(exchange);
            write(responder.answer(request), request, exchange);
        }
    }

    private static Request request(HttpExchange exchange) {
        URI uri = exchange.getRequestURI();
        Headers fields = exchange.getRequestHeaders();
        return new Request(
                authority(exchange),
                exchange.getRequestMethod(),
                Objects.requireNonNullElse(uri.getPath(), ""),
                Objects.requireNonNullElse(uri.getRawQuery(), ""),
                field(fields, "Accept", ","),
                field(fields, "Accept-Language", ","),
                field(fields, "Cookie", ";"),
                field(fields, "If-None-Match", ","));
    }

    private static Authority authority(HttpExchange exchange) {
        return new Authority(
                exchange.getRequestHeaders().getOrDefault("Host", List.of()),
                !exchange.getProtocol().equals("HTTP/1.0"),
                Objects.requireNonNullElse(exchange.getRequestURI().getRawAuthority(), ""),
                exchange.getLocalAddress().getPort());
    }

    /** The value of a field; a field on several lines means its values joined (RFC 9110, section 5.3). */
    private static String field(Headers fields, String name, String separator) {
        return String.join(separator, fields.getOrDefault(name, List.of()));
    }

    private static void write(Answer answer, Request request, HttpExchange exchange) throws IOException {
        answer.fields().forEach(exchange.getResponseHeaders()::set);
        byte[] content = answer.content();
        if (content.length == 0) {
            exchange.sendResponseHeaders(answer.status(), NO_CONTENT);
        } else if (request.isHead()) {
            // The fields of GET without its content: the server would leave the length out.
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(content.length));
            exchange.sendResponseHeaders(answer.status(), NO_CONTENT);
        } else {
            exchange.sendResponseHeaders(answer.status(), content.length);
            exchange.getResponseBody().write(content);
        }
    }
}
