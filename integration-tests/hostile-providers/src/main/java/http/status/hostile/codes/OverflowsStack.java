package http.status.hostile.codes;

import http.status.api.StatusCode;
import java.util.List;

/** Its {@code statusCodes()} calls itself without end. */
public final class OverflowsStack extends Usurper {
    @Override
    public List<StatusCode> statusCodes() {
        return List.copyOf(statusCodes());
    }
}
