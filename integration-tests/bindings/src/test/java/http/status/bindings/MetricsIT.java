package http.status.bindings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.metrics.OutcomeByClass;
import io.micrometer.common.KeyValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class MetricsIT {
    private static String outcome(DefaultServerRequestObservationConvention convention, int status) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        response.setStatus(status);
        return convention
                .getLowCardinalityKeyValues(
                        new ServerRequestObservationContext(new MockHttpServletRequest("GET", "/"), response))
                .stream()
                .filter(value -> value.getKey().equals("outcome"))
                .map(KeyValue::getValue)
                .findAny()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "100, INFORMATIONAL, INFORMATIONAL",
        "200, SUCCESS, SUCCESS",
        "299, SUCCESS, SUCCESS",
        "302, REDIRECTION, REDIRECTION",
        "404, CLIENT_ERROR, CLIENT_ERROR",
        "499, UNKNOWN, CLIENT_ERROR",
        "503, SERVER_ERROR, SERVER_ERROR",
        "599, UNKNOWN, SERVER_ERROR",
        "799, UNKNOWN, SERVER_ERROR"
    })
    void anErrorThatSpringDoesNotKnowHasTheOutcomeOfItsClass(int status, String springs, String ours) {
        assertEquals(springs, outcome(new DefaultServerRequestObservationConvention(), status));
        assertEquals(ours, outcome(new OutcomeByClass(), status));
    }
}
