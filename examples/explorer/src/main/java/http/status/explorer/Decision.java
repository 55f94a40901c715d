package http.status.explorer;

import http.status.api.Semantics;
import http.status.api.Semantics.Caching;
import http.status.api.Semantics.Redirect;
import java.util.Collection;
import java.util.List;

/**
 * One thing that the semantics of a code decide, for people.
 *
 * @param label the key of the words for what is decided
 * @param constants how: the constants of the API that say it, none if nothing does
 */
public record Decision(String label, Collection<? extends Enum<?>> constants) {
    /** All that the semantics decide, in the order in which people read them. */
    static List<Decision> of(Semantics semantics) {
        return List.of(
                of("Content", semantics.content()),
                of("Caching", semantics.isHeuristicallyCacheable() ? Caching.HEURISTIC : Caching.EXPLICIT),
                of("Storing", semantics.storing()),
                of("Redirect", semantics.isLocationFollowed() ? Redirect.LOCATION : Redirect.NONE),
                of("RedirectMethod", semantics.redirectMethod()),
                new Decision("Retry", semantics.retry()),
                of("Lifecycle", semantics.lifecycle()));
    }

    private static Decision of(String label, Enum<?> constant) {
        return new Decision(label, List.of(constant));
    }

    /** The words for the constants; a word for none of them. */
    public List<String> words(Wording wording) {
        return constants.isEmpty()
                ? List.of(wording.get("unspecified"))
                : constants.stream().map(wording::word).toList();
    }
}
