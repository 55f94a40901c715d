package http.status.hostile.codes;

import http.status.api.StatusCode;
import java.util.List;

/** One of its phrases would end the status line and begin a header field. */
public final class PhraseHasLineBreak extends Usurper {
    @Override
    public List<StatusCode> statusCodes() {
        return List.of(FALSE_404, new UncheckedCode(470, "Found\r\nSet-Cookie: a=b", registry()));
    }
}
