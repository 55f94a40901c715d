package http.status.spring.test;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;

class SwitchedOffIT {
    @ParameterizedTest
    @CsvSource({"SERVLET, spring.mvc", "REACTIVE, spring.webflux"})
    void theOnePropertyLeavesAllErrorsToSpring(WebApplicationType type, String prefix) {
        try (Server server = Server.start(
                type, List.of(), prefix + ".problemdetails.enabled=true", "http-status.localize-errors=false")) {
            Answer problem = server.get("/nope", ProblemDetailsContract.FRENCH);
            assertEquals("Not Found", problem.json("title"));
            assertEquals("No static resource nope.", problem.json("detail"));
            assertEquals("", problem.field("Content-Language"));
            assertEquals("", problem.field("Vary"));
            Answer error = server.get("/uncaught", ProblemDetailsContract.FRENCH);
            assertEquals("Internal Server Error", error.json("error"));
            assertEquals("iana 404", server.get("/parameter?status=not-found").text());
        }
    }
}
