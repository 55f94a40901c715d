package http.status.explorer;

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

    /** The value of a field in an answer, to which its content belongs already; empty if the explorer has none. */
    static Optional<String> of(String field, Answer answer) {
        return Optional.ofNullable(
                switch (field) {
                    case "Allow" -> ALLOWED_METHODS;
                    case "Content-Range" -> range(answer);
                    case "ETag" -> entityTag(answer.content());
                    case "Link" -> answer.status() == 451 ? BLOCKED_BY : null;
                    case "Proxy-Authenticate", "WWW-Authenticate" -> CHALLENGE;
                    // One second, since nothing is really wrong.
                    case "Retry-After" -> "1";
                    case "Upgrade" -> "HTTP/2.0";
                    default -> null;
                });
    }

    /** Nobody asked for a part, so the part is the whole; a range that can't be satisfied is told the length alone. */
    private static @Nullable String range(Answer answer) {
        int length = answer.content().length;
        if (length == 0) {
            return null;
        }
        return (answer.status() == 416 ? "bytes */" : "bytes 0-" + (length - 1) + "/") + length;
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
