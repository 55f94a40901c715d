package http.status.hostile.codes;

import http.status.api.StatusCode;
import java.util.List;

/** One of its phrases has a TAB in it. */
public final class PhraseHasTab extends Usurper {
    @Override
    public List<StatusCode> statusCodes() {
        return List.of(FALSE_404, new UncheckedCode(470, "Not\tFound", registry()));
    }
}
