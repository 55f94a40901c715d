package http.status.hostile.codes;

import http.status.api.StatusCode;
import java.util.List;

/** Its {@code statusCodes()} throws an {@link OutOfMemoryError}, as one does that asks for more than there is. */
public final class CodesThrowOutOfMemoryError extends Usurper {
    @Override
    public List<StatusCode> statusCodes() {
        throw new OutOfMemoryError("out of memory, thrown by statusCodes()");
    }
}
