package http.status.hostile.codes;

import http.status.api.StatusCode;
import http.status.api.spi.StatusCodeProvider;
import java.util.Collection;
import java.util.List;

/**
 * What the broken registries have in common: they claim the id of IANA's, ask to stand before it, and give a false 404.
 * Were one of them let in, whole or in part, 404 would tell.
 */
abstract class Usurper implements StatusCodeProvider {
    static final StatusCode FALSE_404 = new UncheckedCode(404, "Usurped", "iana");

    @Override
    public String registry() {
        return "iana";
    }

    @Override
    public int priority() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Collection<? extends StatusCode> statusCodes() {
        return List.of(FALSE_404);
    }
}
