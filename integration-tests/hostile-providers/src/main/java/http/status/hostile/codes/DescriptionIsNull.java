package http.status.hostile.codes;

import http.status.api.StatusCode;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** One of its descriptions is null. */
@NullUnmarked
public final class DescriptionIsNull extends Usurper {
    @Override
    public List<StatusCode> statusCodes() {
        return List.of(FALSE_404, new DescribedCode(470, registry(), null));
    }
}
