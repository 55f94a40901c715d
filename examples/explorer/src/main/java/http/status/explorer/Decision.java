package http.status.explorer;

import http.status.api.Semantics;
import http.status.api.Semantics.Caching;
import http.status.api.Semantics.Permanence;
import http.status.api.Semantics.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing that the semantics of a code decide, for people.
 *
 * @param label the key of the words for what is decided
 * @param constant how: the constant of the API that says it
 */
public record Decision(String label, Enum<?> constant) {
    /** All that the semantics decide, in the order in which people read them. */
    static List<Decision> of(Semantics semantics) {
        List<Decision> decisions = new ArrayList<>();
        decisions.add(of(semantics.content()));
        decisions.add(of(semantics.isHeuristicallyCacheable() ? Caching.HEURISTIC : Caching.EXPLICIT));
        decisions.add(of(semantics.storing()));
        decisions.add(of(semantics.isLocationFollowed() ? Redirect.LOCATION : Redirect.NONE));
        decisions.add(of(semantics.redirectMethod()));
        permanence(semantics).ifPresent(permanence -> decisions.add(of(permanence)));
        decisions.add(of(semantics.retry()));
        return List.copyOf(decisions);
    }

    /** For how long a redirect holds; empty for what is no redirect, or doesn't say. */
    private static Optional<Permanence> permanence(Semantics semantics) {
        if (semantics.isPermanentRedirect()) {
            return Optional.of(Permanence.PERMANENT);
        }
        return semantics.rules(Permanence.TEMPORARY).isEmpty() ? Optional.empty() : Optional.of(Permanence.TEMPORARY);
    }

    private static Decision of(Enum<?> constant) {
        return new Decision(constant.getDeclaringClass().getSimpleName(), constant);
    }
}
