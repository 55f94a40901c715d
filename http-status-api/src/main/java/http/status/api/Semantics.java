package http.status.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the specifications let a sender or a recipient do with a status code.
 *
 * <ul>
 *   <li>{@link #rules()} is the whole: each rule with its strength, its condition, one English sentence and its source.
 *       The other methods answer from the rules what programs branch on.
 *   <li>The rules of a code come before those of its class, and these before those of all codes. Where several decide
 *       the same, the first counts.
 *   <li>A code about which nothing more is specified, registered or not, has the rules of its class.
 *   <li>This class is immutable and thread-safe.
 * </ul>
 *
 * <pre>{@code
 * Semantics tooMany = StatusCode.of(429).semantics();
 * tooMany.storing()                                            // FORBIDDEN
 * tooMany.retry()                                              // [AFTER_DELAY]
 * tooMany.fields().get(0).field()                              // "Retry-After"
 * StatusCode.of(308).semantics().redirectMethod()              // PRESERVE
 * StatusCode.of(304).semantics().content()                     // FORBIDDEN
 * StatusCode.of(404).semantics().isHeuristicallyCacheable()    // true
 * StatusCode.of(499).semantics().isHeuristicallyCacheable()    // false
 * }</pre>
 */
public final class Semantics {
    private final List<Rule> rules;

    private Semantics(List<Rule> rules) {
        this.rules = Collections.unmodifiableList(rules);
    }

    /**
     * Obtains what holds for every code of a class.
     *
     * @param statusClass the class, not null
     * @return the semantics, never null
     */
    public static Semantics of(StatusClass statusClass) {
        return OfClass.ALL[statusClass.ordinal()];
    }

    /**
     * Obtains what holds for a code of a class that has rules of its own.
     *
     * @param own the rules of the code, in any order but that the first of a kind decides, not null, no element null
     * @param statusClass the class of the code, not null
     * @return the semantics, never null: the code's own rules, then those of the class, then those of all codes
     */
    public static Semantics of(List<Rule> own, StatusClass statusClass) {
        if (own.isEmpty()) {
            return of(statusClass);
        }
        List<Rule> rules = new ArrayList<>(List.copyOf(own));
        rules.addAll(of(statusClass).rules);
        return new Semantics(rules);
    }

    /**
     * Everything that is specified of the code, from the code's own rules to those of all codes.
     *
     * @return an immutable list, never null or empty
     */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * Whether a response with the code has content
     * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-6.4.1">RFC 9110, section 6.4.1</a>).
     *
     * @return what is allowed, never null
     */
    public Content content() {
        return decided(Content.class, Content.ALLOWED);
    }

    /**
     * Tells whether a cache may reckon by itself how long a response stays fresh
     * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.1">RFC 9110, section 15.1</a>). A final response that
     * states its freshness can be reused in either case.
     *
     * @return true if a cache may use a heuristic
     */
    public boolean isHeuristicallyCacheable() {
        return decided(Caching.class, Caching.EXPLICIT) == Caching.HEURISTIC;
    }

    /**
     * Whether a cache may store a response with the code
     * (<a href="https://www.rfc-editor.org/rfc/rfc9111#section-3">RFC 9111, section 3</a>).
     *
     * @return what is allowed, never null
     */
    public Storing storing() {
        return decided(Storing.class, Storing.FREE);
    }

    /**
     * Tells whether a user agent may follow the Location field of a response by itself
     * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4">RFC 9110, section 15.4</a>).
     *
     * @return true if it may
     */
    public boolean isLocationFollowed() {
        return decided(Redirect.class, Redirect.NONE) == Redirect.LOCATION;
    }

    /**
     * Which method the request has that follows the Location field
     * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4">RFC 9110, section 15.4</a>).
     *
     * @return the method, never null; {@link RedirectMethod#NONE} if no field is followed
     */
    public RedirectMethod redirectMethod() {
        return decided(RedirectMethod.class, isLocationFollowed() ? RedirectMethod.UNSPECIFIED : RedirectMethod.NONE);
    }

    /**
     * The header fields that a response with the code has, or may have, because of its code.
     *
     * @return the rules of kind {@link Rule.Topic#FIELD}, as an immutable list, never null
     */
    public List<Rule> fields() {
        List<Rule> fields = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.kind() == Rule.Topic.FIELD) {
                fields.add(rule);
            }
        }
        return Collections.unmodifiableList(fields);
    }

    /**
     * The conditions under which the specification of the code lets, or has, the client send a request again. Beside
     * them, an idempotent request may be repeated after a failure of the connection
     * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2">RFC 9110, section 9.2.2</a>).
     *
     * @return an immutable set, never null; empty if the code's specification says nothing of it
     */
    public Set<Retry> retry() {
        Set<Retry> retry = EnumSet.noneOf(Retry.class);
        for (Rule rule : rules) {
            if (rule.kind() instanceof Retry condition && condition != Retry.GENERAL) {
                retry.add(condition);
            }
        }
        return Collections.unmodifiableSet(retry);
    }

    /**
     * Tells whether the code should no longer be used: its specification deprecates it, or is itself no longer in force.
     *
     * @return true for a deprecated or obsoleted code
     */
    public boolean isDeprecated() {
        Lifecycle lifecycle = decided(Lifecycle.class, Lifecycle.CURRENT);
        return lifecycle == Lifecycle.DEPRECATED || lifecycle == Lifecycle.OBSOLETED;
    }

    /**
     * The state in which the specification of the code is.
     *
     * @return the state, never null
     */
    public Lifecycle lifecycle() {
        return decided(Lifecycle.class, Lifecycle.CURRENT);
    }

    private <K extends Rule.Kind> K decided(Class<K> kind, K otherwise) {
        K decided = first(kind);
        return decided != null ? decided : otherwise;
    }

    private <K extends Rule.Kind> @Nullable K first(Class<K> kind) {
        for (Rule rule : rules) {
            if (kind.isInstance(rule.kind())) {
                return kind.cast(rule.kind());
            }
        }
        return null;
    }

    /** The semantics of the classes, which are the same at every call. */
    private static final class OfClass {
        static final Semantics[] ALL = all();

        private OfClass() {}

        private static Semantics[] all() {
            StatusClass[] classes = StatusClass.values();
            Semantics[] all = new Semantics[classes.length];
            for (StatusClass statusClass : classes) {
                List<Rule> rules = new ArrayList<>(ClassRules.of(statusClass));
                rules.addAll(ClassRules.ofAll());
                all[statusClass.ordinal()] = new Semantics(rules);
            }
            return all;
        }
    }

    /** Whether a response has content. */
    public enum Content implements Rule.Kind {
        /** The response may have content. */
        ALLOWED,
        /** The message ends with its header section. */
        FORBIDDEN,
        /** The response is framed like any other, but its content has no byte. */
        EMPTY
    }

    /** Whether a cache may reckon freshness by itself. */
    public enum Caching implements Rule.Kind {
        /** A cache may use a heuristic where the response doesn't state its freshness. */
        HEURISTIC,
        /** The code gives no leave to that: the response states its freshness, or is marked as cacheable. */
        EXPLICIT
    }

    /** Whether a cache may store a response. */
    public enum Storing implements Rule.Kind {
        /** Nothing in the code speaks against it. */
        FREE,
        /** Only a cache that understands the code may. */
        IF_UNDERSTOOD,
        /** No cache may. */
        FORBIDDEN
    }

    /** Whether a user agent may follow the Location field by itself. */
    public enum Redirect implements Rule.Kind {
        /** It may. */
        LOCATION,
        /** The code is no redirect, or not one to a Location. */
        NONE
    }

    /** The method of the request that follows a redirect. */
    public enum RedirectMethod implements Rule.Kind {
        /** There is no such request. */
        NONE,
        /** The same as before. */
        PRESERVE,
        /** The same as before, but POST may become GET. */
        MAY_CHANGE_POST_TO_GET,
        /** GET, or HEAD, whatever it was before. */
        GET_OR_HEAD,
        /** The specification doesn't say. */
        UNSPECIFIED
    }

    /**
     * A condition under which a request is sent again, or goes on. A rule that forbids, forbids it without the condition:
     * {@link #WITH_CREDENTIALS} with {@link Strength#SHOULD_NOT} says that the request should not be repeated as it was.
     */
    public enum Retry implements Rule.Kind {
        /** The rule for all requests; a code that has no other is silent about it. */
        GENERAL,
        /** The client goes on sending the content of the same request. */
        CONTINUE,
        /** The client waits for the final response. */
        AWAIT_FINAL_RESPONSE,
        /** For the ranges that are still missing. */
        MISSING_RANGES,
        /** To where the redirect leads. */
        FOLLOW_REDIRECT,
        /** With new or other credentials. */
        WITH_CREDENTIALS,
        /** If the request was still in transit. */
        IN_TRANSIT,
        /** After a person has resolved the conflict. */
        CONFLICT_RESOLVED,
        /** With a Content-Length field. */
        WITH_CONTENT_LENGTH,
        /** After the time that the Retry-After field gives, if there is one. */
        AFTER_DELAY,
        /** Without the expectation of the Expect field. */
        WITHOUT_EXPECTATION,
        /** On another connection. */
        ON_ANOTHER_CONNECTION,
        /** By the user agent itself. */
        AUTOMATICALLY,
        /** Not in early data of a TLS handshake. */
        NOT_IN_EARLY_DATA,
        /** After an upgrade to a protocol that the Upgrade field names. */
        UPGRADED,
        /** As a conditional request. */
        CONDITIONAL,
        /** With smaller header fields. */
        SMALLER_FIELDS,
        /** After the user has asked for it anew. */
        USER_ACTION,
        /** With the extensions that the resource asks for. */
        EXTENDED,
        /** After the client has authenticated to the network. */
        NETWORK_AUTHENTICATED
    }

    /** The state of a code's specification. */
    public enum Lifecycle implements Rule.Kind {
        /** In force. */
        CURRENT,
        /** Defined by an experimental RFC. */
        EXPERIMENTAL,
        /** Registered for the time being. */
        TEMPORARY,
        /** Not to be used any more. */
        DEPRECATED,
        /** Defined by a specification that is no longer in force. */
        OBSOLETED,
        /** Registered, but removed from the specification that defined it. */
        REMOVED,
        /** Kept for a future use. */
        RESERVED,
        /** Kept from any use. */
        UNUSED
    }
}
