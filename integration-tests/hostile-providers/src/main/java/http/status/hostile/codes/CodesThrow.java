package http.status.hostile.codes;

import http.status.api.StatusCode;
import java.util.List;

/** Its {@code statusCodes()} throws. */
public final class CodesThrow extends Usurper {
    @Override
    public List<StatusCode> statusCodes() {
        throw new UnsupportedOperationException("statusCodes() throws");
    }
}
