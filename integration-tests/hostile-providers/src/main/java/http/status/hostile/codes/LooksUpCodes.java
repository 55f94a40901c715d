package http.status.hostile.codes;

import http.status.api.StatusCode;
import java.util.List;

/** Its {@code statusCodes()} looks a code up in the catalog that is being filled by this very call. */
public final class LooksUpCodes extends Usurper {
    @Override
    public List<StatusCode> statusCodes() {
        return List.of(FALSE_404, StatusCode.of(404));
    }
}
