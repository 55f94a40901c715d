package http.status.spring.boot;

import http.status.api.StatusCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** A slice is no whole application: Boot starts in it what it is told of in the test's own list. */
@WebFluxTest(properties = "spring.webflux.problemdetails.enabled=true")
@ContextConfiguration(classes = WebFluxSliceTest.Application.class)
class WebFluxSliceTest {
    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import(Orders.class)
    static class Application {}

    @RestController
    static class Orders {
        @GetMapping("/orders")
        String orders(@RequestParam("status") StatusCode status) {
            return "orders of " + status.code();
        }

        @GetMapping("/orders/42")
        String order() {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Order 42 not found");
        }
    }

    @Autowired
    private WebTestClient client;

    @Test
    void theSliceAnswersInFrench() {
        client.get()
                .uri("/orders/42")
                .header("Accept-Language", "fr-CA")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .valueEquals("Content-Language", "fr")
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("Ressource introuvable")
                .jsonPath("$.detail")
                .isEqualTo("Order 42 not found");
    }

    @Test
    void theSliceConvertsParameters() {
        client.get()
                .uri("/orders?status=not-found")
                .exchange()
                .expectBody(String.class)
                .isEqualTo("orders of 404");
    }
}
