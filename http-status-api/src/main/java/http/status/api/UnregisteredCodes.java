package http.status.api;

import org.jspecify.annotations.Nullable;

/** The codes that no registry defines: each made once, on first use, and shared by all catalogs. */
final class UnregisteredCodes {
    private static final @Nullable StatusCode[] VALUES = new StatusCode[Checks.MAX_CODE + 1];

    private UnregisteredCodes() {}

    static StatusCode of(int code) {
        // A plain read is safe: all fields of the value are final, so another thread sees it whole or not yet.
        StatusCode known = code >= 0 && code < VALUES.length ? VALUES[code] : null;
        return known != null ? known : make(code);
    }

    private static synchronized StatusCode make(int code) {
        StatusCode known = VALUES[Checks.code(code)];
        if (known == null) {
            known = new StatusCodeValue(code);
            VALUES[code] = known;
        }
        return known;
    }
}
