package http.status.hostile.codes;

import http.status.api.StatusCode;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** There is a null among its codes. */
@NullUnmarked
public final class CodesHoldNull extends Usurper {
    @Override
    public List<StatusCode> statusCodes() {
        return Arrays.asList(FALSE_404, null);
    }
}
