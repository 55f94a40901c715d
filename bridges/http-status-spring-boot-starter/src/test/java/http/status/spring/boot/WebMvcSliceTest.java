package http.status.spring.boot;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import http.status.api.StatusCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** A slice is no whole application: Boot starts in it what it is told of in the test's own list. */
@WebMvcTest(properties = "spring.mvc.problemdetails.enabled=true")
@ContextConfiguration(classes = WebMvcSliceTest.Application.class)
class WebMvcSliceTest {
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
    private MockMvc client;

    @Test
    void theSliceAnswersInFrench() throws Exception {
        client.perform(get("/orders/42").header("Accept-Language", "fr-CA"))
                .andExpect(status().isNotFound())
                .andExpect(header().string("Content-Language", "fr"))
                .andExpect(jsonPath("$.title").value("Ressource introuvable"))
                .andExpect(jsonPath("$.detail").value("Order 42 not found"));
    }

    @Test
    void theSliceHasTheDetailsToo() throws Exception {
        client.perform(get("/orders").header("Accept-Language", "fr"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value("Le paramètre obligatoire «\u00A0status\u00A0» est absent."));
    }

    @Test
    void theSliceConvertsParameters() throws Exception {
        client.perform(get("/orders").param("status", "not-found"))
                .andExpect(content().string("orders of 404"));
    }
}
