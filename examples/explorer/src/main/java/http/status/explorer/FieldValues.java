package http.status.explorer;

import http.status.api.Rule;
import http.status.api.Semantics.When;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the explorer writes into the header fields that a status asks for: values that are its own, and harmless. */
final class FieldValues {
    /** The value of the Allow field. */
    static final String ALLOWED_METHODS = "GET, HEAD";

    /** Where redirects lead: to the overview, from which the redirect's own explanation is one link away. */
    static final String LOCATION = "/";

    /** No browser knows this scheme, so none asks for a password. */
    private static final String CHALLENGE = "Explorer realm=\"http-status explorer\"";

    /** RFC 7725, section 4: who blocks the resource is the explorer itself. */
    private static final String BLOCKED_BY = "</>; rel=\"blocked-by\"";

    private FieldValues() {}

    /** The value of the field of a rule in an answer, which has its content already; empty if the explorer has none. */
    static Optional<String> of(Rule rule, Answer answer) {
        return Optional.ofNullable(
                switch (rule.field()) {
                    case "Allow" -> ALLOWED_METHODS;
                    case "Content-Range" -> range(rule, answer);
                    case "ETag" -> entityTag(answer.content());
                    case "Link" -> answer.status() == 451 ? BLOCKED_BY : null;
                    case "Proxy-Authenticate", "WWW-Authenticate" -> CHALLENGE;
                    // One second, since nothing is really wrong.
                    case "Retry-After" -> "1";
                    case "Upgrade" -> "HTTP/2.0";
                    default -> null;
                });
    }

    /** Nobody asked for a part, so the part is the whole; where no part is sent, the length alone is told. */
    private static @Nullable String range(Rule rule, Answer answer) {
        int length = answer.content().length;
        if (length == 0) {
            return null;
        }
        boolean isPart = rule.when().filter(When.SINGLE_PART::equals).isPresent();
        return (isPart ? "bytes 0-" + (length - 1) + "/" : "bytes */") + length;
    }

    /** A tag of the very bytes: no two languages, and no two representations, have the same. */
    private static @Nullable String entityTag(byte[] content) {
        if (content.length == 0) {
            return null;
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return '"' + HexFormat.of().formatHex(digest, 0, 16) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
