package http.status.spring.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.springframework.boot.WebApplicationType.REACTIVE;
import static org.springframework.boot.WebApplicationType.SERVLET;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import reactor.core.publisher.Mono;

/** What the application has of its own comes first. */
class OwnBeansIT {
    private static final String NOPE_OF_MVC =
            "problemDetail.org.springframework.web.servlet.resource.NoResourceFoundException";
    private static final String NOPE_OF_WEBFLUX =
            "problemDetail.org.springframework.web.reactive.resource.NoResourceFoundException";
    private static final String TITLE_OF_INVALID =
            "problemDetail.title.org.springframework.web.bind.MethodArgumentNotValidException";
    private static final String TITLE_OF_INVALID_IN_WEBFLUX =
            "problemDetail.title.org.springframework.web.bind.support.WebExchangeBindException";

    @Configuration(proxyBeanMethods = false)
    static class Messages {
        @Bean
        MessageSource messageSource() {
            StaticMessageSource messages = new StaticMessageSource();
            messages.addMessage(NOPE_OF_MVC, Locale.FRENCH, "Rien ici.");
            messages.addMessage(NOPE_OF_WEBFLUX, Locale.FRENCH, "Rien ici.");
            messages.addMessage(TITLE_OF_INVALID, Locale.FRENCH, "Commande refusée");
            messages.addMessage(TITLE_OF_INVALID_IN_WEBFLUX, Locale.FRENCH, "Commande refusée");
            return messages;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Mvc {
        @Bean
        DefaultErrorAttributes errorAttributes() {
            return new DefaultErrorAttributes() {
                @Override
                public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
                    return Map.of("own", "attributes");
                }
            };
        }

        @ControllerAdvice
        static class Handler extends ResponseEntityExceptionHandler {
            @Override
            protected ResponseEntity<Object> createResponseEntity(
                    Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
                ((ProblemDetail) body).setProperty("handler", "own");
                return super.createResponseEntity(body, headers, status, request);
            }
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class WebFlux {
        @Bean
        org.springframework.boot.webflux.error.ErrorAttributes errorAttributes() {
            return new org.springframework.boot.webflux.error.DefaultErrorAttributes() {
                @Override
                public Map<String, Object> getErrorAttributes(ServerRequest request, ErrorAttributeOptions options) {
                    return Map.of("own", "attributes", "status", 500);
                }
            };
        }

        @ControllerAdvice
        static class Handler
                extends org.springframework.web.reactive.result.method.annotation.ResponseEntityExceptionHandler {
            @Override
            protected Mono<ResponseEntity<Object>> createResponseEntity(
                    Object body, HttpHeaders headers, HttpStatusCode status, ServerWebExchange exchange) {
                ((ProblemDetail) body).setProperty("handler", "own");
                return super.createResponseEntity(body, headers, status, exchange);
            }
        }
    }

    @Test
    void inMvcTheHandlerOfTheApplicationHandlesAndItsUntitledProblemsAreTranslated() {
        try (Server server = Server.start(SERVLET, List.of(Messages.class, Mvc.class, Mvc.Handler.class))) {
            Answer nope = server.get("/nope", "Accept-Language", "fr");
            assertEquals("own", nope.json("handler"));
            assertEquals("Rien ici.", nope.json("detail"));
            assertEquals("Ressource introuvable", nope.json("title"));

            assertMessagesWin(server);
            assertEquals(
                    Map.of("own", "attributes"),
                    server.get("/uncaught", "Accept-Language", "fr").json());
        }
    }

    @Test
    void inWebFluxTheHandlerOfTheApplicationIsTheOnlyOne() {
        try (Server server = Server.start(
                REACTIVE,
                List.of(Messages.class, WebFlux.class, WebFlux.Handler.class),
                "spring.webflux.problemdetails.enabled=true")) {
            Answer nope = server.get("/nope", "Accept-Language", "fr");
            assertEquals("own", nope.json("handler"));
            assertEquals("Rien ici.", nope.json("detail"));
            assertEquals("Not Found", nope.json("title"));
            assertEquals("", nope.field("Content-Language"));

            assertMessagesWin(server);
            assertEquals(
                    "attributes",
                    server.get("/uncaught", "Accept-Language", "fr").json("own"));
        }
    }

    private static void assertMessagesWin(Server server) {
        Answer invalid = server.send("POST", "/orders", "{}", "Accept-Language", "fr");
        assertEquals("Commande refusée", invalid.json("title"));
        assertEquals("Le contenu de la requête n’est pas valide.", invalid.json("detail"));
        assertEquals("", invalid.field("Content-Language"));
    }
}
