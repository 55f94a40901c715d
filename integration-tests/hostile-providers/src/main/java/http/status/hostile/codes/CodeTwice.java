package http.status.hostile.codes;

import http.status.api.StatusCode;
import java.util.List;

/** It has two meanings for one number. */
public final class CodeTwice extends Usurper {
    @Override
    public List<StatusCode> statusCodes() {
        return List.of(FALSE_404, new UncheckedCode(404, "Usurped Again", registry()));
    }
}
