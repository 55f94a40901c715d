package http.status.hostile.codes;

import http.status.api.StatusCode;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** Its {@code statusCodes()} is null. */
@NullUnmarked
public final class CodesAreNull extends Usurper {
    @Override
    public List<StatusCode> statusCodes() {
        return null;
    }
}
