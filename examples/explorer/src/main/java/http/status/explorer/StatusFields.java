package http.status.explorer;

import http.status.api.Rule;
import http.status.api.Semantics;
import http.status.api.Semantics.Content;
import http.status.api.Semantics.Storing;
import http.status.api.Semantics.When;
import java.util.Optional;
import java.util.Set;

/**
 * The header fields that an answer has because of its status. The {@link Semantics} of the status say which;
 * {@link FieldValues} has their values.
 */
final class StatusFields {
    /** The conditions that hold for every answer of the explorer: it speaks HTTP/1.1, and never sends several parts. */
    private static final Set<When> TRUE_HERE = Set.of(When.HTTP_1, When.SINGLE_PART);

    private StatusFields() {}

    /** Adds the header fields without which an answer with its status is not complete. */
    static Answer addTo(Answer answer, Semantics semantics) {
        Answer complete = answer.with("Cache-Control", cacheControl(semantics));
        if (semantics.content() == Content.EMPTY) {
            // No byte, and says so. Where content is forbidden, its length is too.
            complete = complete.with("Content-Length", "0");
        }
        if (semantics.isLocationFollowed()) {
            complete = complete.with("Location", FieldValues.LOCATION);
        }
        for (Rule rule : semantics.rules(Rule.Topic.FIELD)) {
            Optional<String> value = isSent(rule) ? FieldValues.of(rule, answer) : Optional.empty();
            if (value.isPresent()) {
                complete = complete.with(rule.field(), value.get());
            }
        }
        // Upgrade concerns the next hop alone, so Connection must name it (RFC 9110, section 7.8).
        return complete.fields().containsKey("Upgrade") ? complete.with("Connection", "Upgrade") : complete;
    }

    /**
     * Tells whether the explorer follows a rule about a field. It takes every permission that it has a value for, and
     * takes every condition that is written for people alone as fulfilled. A statement is no permission: that a delay
     * before a redirect would be understood is no reason to ask for one.
     */
    private static boolean isSent(Rule rule) {
        return rule.when().map(TRUE_HERE::contains).orElse(true)
                && switch (rule.strength()) {
                    case MUST, SHOULD, MAY -> true;
                    default -> false;
                };
    }

    /**
     * Without this field, a browser would keep a 301 or a 404 as long as it sees fit. No answer is kept without being
     * asked for again: what it says depends on the jars that stand on the path when the explorer is started.
     */
    private static String cacheControl(Semantics semantics) {
        return semantics.storing() == Storing.FORBIDDEN ? "no-store" : "no-cache";
    }
}
