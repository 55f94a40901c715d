package http.status.hostile.codes;

import http.status.api.StatusCode;
import java.util.List;

/** One of its descriptions has a TAB in it. */
public final class DescriptionHasTab extends Usurper {
    @Override
    public List<StatusCode> statusCodes() {
        return List.of(FALSE_404, new DescribedCode(470, registry(), "Two\tcolumns."));
    }
}
