package http.status.hostile.codes;

import http.status.api.StatusCode;
import java.util.List;

/** Its {@code statusCodes()} throws an {@link InternalError}, an error of the machine itself. */
public final class CodesThrowInternalError extends Usurper {
    @Override
    public List<StatusCode> statusCodes() {
        throw new InternalError("an internal error, thrown by statusCodes()");
    }
}
