package http.status.hostile.codes;

import http.status.api.StatusCode;
import java.util.List;

/** One of its codes is below 100. */
public final class CodeBelowRange extends Usurper {
    @Override
    public List<StatusCode> statusCodes() {
        return List.of(FALSE_404, new UncheckedCode(99, "Too Low", registry()));
    }
}
