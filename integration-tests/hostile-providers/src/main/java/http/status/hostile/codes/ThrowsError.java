package http.status.hostile.codes;

import http.status.api.StatusCode;
import java.util.List;

/** Its {@code statusCodes()} throws an {@link Error}, which {@code catch (Exception)} lets pass. */
public final class ThrowsError extends Usurper {
    @Override
    public List<StatusCode> statusCodes() {
        throw new AssertionError("an error, no exception");
    }
}
