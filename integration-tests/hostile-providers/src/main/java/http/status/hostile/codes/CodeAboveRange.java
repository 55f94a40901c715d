package http.status.hostile.codes;

import http.status.api.StatusCode;
import java.util.List;

/** One of its codes is above 999. */
public final class CodeAboveRange extends Usurper {
    @Override
    public List<StatusCode> statusCodes() {
        return List.of(FALSE_404, new UncheckedCode(1000, "Too High", registry()));
    }
}
