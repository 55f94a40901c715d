package http.status.iana;

import http.status.api.Semantics;
import org.jspecify.annotations.Nullable;

/** The semantics of the codes, put together from the table of rules when they are first asked for. */
final class Rules {
    private static final @Nullable Semantics[] SEMANTICS = new Semantics[HttpStatus.values().length];

    private Rules() {}

    static Semantics semantics(HttpStatus status) {
        Semantics semantics = SEMANTICS[status.ordinal()];
        if (semantics == null) {
            // Two threads may each build them: they are immutable, and either will do.
            semantics = Semantics.of(status.code(), RuleTable.of(status.code()));
            SEMANTICS[status.ordinal()] = semantics;
        }
        return semantics;
    }
}
