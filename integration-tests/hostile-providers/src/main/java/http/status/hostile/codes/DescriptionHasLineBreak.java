package http.status.hostile.codes;

import http.status.api.StatusCode;
import java.util.List;

/** One of its descriptions goes on in a second line. */
public final class DescriptionHasLineBreak extends Usurper {
    @Override
    public List<StatusCode> statusCodes() {
        return List.of(FALSE_404, new DescribedCode(470, registry(), "One line.\nAnother line."));
    }
}
