package http.status.hostile;

import http.status.api.StatusCode;
import http.status.api.spi.StatusCodeProvider;
import java.util.List;

/** A healthy registry of three codes: one of its own, one that IANA defines too, one above the five classes. */
public final class TeahouseRegistry implements StatusCodeProvider {
    @Override
    public String registry() {
        return "teahouse";
    }

    @Override
    public List<StatusCode> statusCodes() {
        return List.of(
                code(404, "No Such Tea", "NO_SUCH_TEA"),
                code(471, "Kettle Cold", "KETTLE_COLD"),
                code(799, "Tea Time Over", "TEA_TIME_OVER"));
    }

    private StatusCode code(int number, String phrase, String name) {
        return StatusCode.builder(registry(), number)
                .phrase(phrase)
                .constantName(name)
                .build();
    }
}
