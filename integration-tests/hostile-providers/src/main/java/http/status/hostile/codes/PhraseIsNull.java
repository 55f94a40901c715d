package http.status.hostile.codes;

import http.status.api.StatusCode;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** One of its phrases is null. */
@NullUnmarked
public final class PhraseIsNull extends Usurper {
    @Override
    public List<StatusCode> statusCodes() {
        return List.of(FALSE_404, new UncheckedCode(470, null, registry()));
    }
}
