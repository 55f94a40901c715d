package http.status.hostile.codes;

import http.status.api.StatusCode;
import java.util.List;

/** One of its codes says that it belongs to another registry. */
public final class CodeOfAnotherRegistry extends Usurper {
    @Override
    public List<StatusCode> statusCodes() {
        return List.of(FALSE_404, new UncheckedCode(471, "Kettle Cold", "teahouse"));
    }
}
