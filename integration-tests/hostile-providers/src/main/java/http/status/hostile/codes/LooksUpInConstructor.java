package http.status.hostile.codes;

import http.status.api.StatusCode;

/** Its constructor looks a code up in the catalog that is being filled by this very call. */
public final class LooksUpInConstructor extends Usurper {
    public LooksUpInConstructor() {
        StatusCode.of(404);
    }
}
