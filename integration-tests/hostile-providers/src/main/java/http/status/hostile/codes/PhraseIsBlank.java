package http.status.hostile.codes;

import http.status.api.StatusCode;
import java.util.List;

/** One of its phrases is neither words nor empty. */
public final class PhraseIsBlank extends Usurper {
    @Override
    public List<StatusCode> statusCodes() {
        return List.of(FALSE_404, new UncheckedCode(470, " ", registry()));
    }
}
