package http.status.api;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the specifications let a sender or a recipient do with a status code.
 *
 * <ul>
 *   <li>{@link #rules()} is the whole, for people to read: each rule with its strength, its condition, one English sentence and
 *       its source. The other methods answer from the rules what programs branch on, and answer only where the specification
 *       knows no condition, or where the condition is an argument.
 *   <li>The facts of the wire come first, by the number alone: whatever registry defines 204, a response with it has no content.
 *       Then come the rules of the code itself, those of its class, and those of all codes. Where several decide the same, the
 *       first counts.
 *   <li>A code about which nothing more is specified, registered or not, has the rules of its number and its class.
 *   <li>Two semantics are equal when class and rules are. The typed answers make no object but for lists.
 *   <li>This class is immutable, thread-safe and serializable.
 * </ul>
 *
 * <pre>{@code
 * Semantics tooMany = StatusCode.of(429).semantics();
 * tooMany.storing()                                            // FORBIDDEN
 * tooMany.retry()                                              // LATER
 * StatusCode.of(301).semantics().redirectMethod("POST")        // Optional[GET]
 * StatusCode.of(308).semantics().redirectMethod("POST")        // Optional[POST]
 * StatusCode.of(304).semantics().content("GET")                // FORBIDDEN
 * StatusCode.of(405).semantics().requiredFields()              // [Allow]
 * StatusCode.of(404).semantics().isHeuristicallyCacheable()    // true
 * StatusCode.of(499).semantics().isHeuristicallyCacheable()    // false
 * }</pre>
 *
 * @serial exclude
 */
public final class Semantics implements Serializable {
    private static final Rule[] NO_RULES = {};

    @Serial
    private static final long serialVersionUID = 1L;

    private final StatusClass statusClass;
    private final Rule[] rules;

    private Semantics(StatusClass statusClass, Collection<Rule> rules) {
        this.statusClass = statusClass;
        this.rules = rules.toArray(NO_RULES);
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
     * Obtains what holds for a code that has rules of its own.
     *
     * @param code the number, 100..999
     * @param own the rules of the code, in any order but that the first of a kind decides, not null, no element null
     * @return the semantics, never null: the facts of the wire of this number, then the code's own rules, then those of the
     *     class, then those of all codes; the same object at every call if there are no own rules
     * @throws UnknownStatusCodeException if the number is outside 100..999
     * @throws IllegalArgumentException if a rule about a field names none
     */
    public static Semantics of(int code, List<Rule> own) {
        if (own.isEmpty()) {
            return ofNumber(Checks.code(code));
        }
        List<Rule> rules = new ArrayList<>(ClassRules.ofNumber(Checks.code(code)));
        for (Rule rule : own) {
            rule.check();
            rules.add(rule);
        }
        StatusClass statusClass = StatusClass.of(code);
        rules.addAll(OfClass.beyondTheWire(statusClass));
        return new Semantics(statusClass, rules);
    }

    /** Gives what holds for a number, whichever registry defines it. Whoever knows the code asks the code: it may know more. */
    static Semantics ofNumber(int code) {
        return switch (code) {
            case 204 -> OfNumber.NO_CONTENT;
            case 205 -> OfNumber.RESET_CONTENT;
            case 206 -> OfNumber.PARTIAL_CONTENT;
            case 304 -> OfNumber.NOT_MODIFIED;
            default -> of(StatusClass.of(code));
        };
    }

    /**
     * Everything that is specified of the code, from the code's own rules to those of all codes.
     *
     * @return an immutable list, never null or empty
     */
    public List<Rule> rules() {
        return Collections.unmodifiableList(Arrays.asList(rules));
    }

    /**
     * The rules of one kind, such as those about header fields: {@link Rule.Topic#FIELD}.
     *
     * @param kind the kind, not null
     * @return an immutable list, in the order of {@link #rules()}, never null; empty if nothing is specified
     */
    public List<Rule> rules(Rule.Kind kind) {
        Objects.requireNonNull(kind, "kind");
        List<Rule> ofKind = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.kind().equals(kind)) {
                ofKind.add(rule);
            }
        }
        return Collections.unmodifiableList(ofKind);
    }

    /**
     * Whether a response with the code has content, if it answers another request than HEAD and CONNECT
     * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-6.4.1">RFC 9110, section 6.4.1</a>).
     *
     * @return what is allowed, never null
     */
    public Content content() {
        return decided(Content.class, Content.ALLOWED);
    }

    /**
     * Whether a response with the code has content
     * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-6.4.1">RFC 9110, section 6.4.1</a>): none has that answers HEAD,
     * and none of class 2xx that answers CONNECT.
     *
     * @param method the method of the request, in upper case as on the wire, not null
     * @return what is allowed, never null
     */
    public Content content(String method) {
        return switch (method) {
            case "HEAD" -> Content.FORBIDDEN;
            case "CONNECT" -> statusClass == StatusClass.SUCCESSFUL ? Content.FORBIDDEN : content();
            default -> content();
        };
    }

    /**
     * Tells whether a cache may calculate by itself how long a response stays fresh
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
        return decided(Storing.class, Storing.ALLOWED);
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
     * What the specification says of the method of the request that follows the Location field
     * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4">RFC 9110, section 15.4</a>).
     *
     * @return the rule, never null; {@link RedirectMethod#NONE} if no field is followed
     */
    public RedirectMethod redirectMethod() {
        return decided(RedirectMethod.class, isLocationFollowed() ? RedirectMethod.UNSPECIFIED : RedirectMethod.NONE);
    }

    /**
     * The method of the request by which a client follows the Location field by itself
     * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4">RFC 9110, section 15.4</a>). The content of the request
     * goes along if, and only if, the method is the same as before.
     *
     * <ul>
     *   <li>Where the specification lets a client turn POST into GET (301, 302), the answer is GET, as user agents do.
     *   <li>Where it says nothing of the method (300, and codes that nobody knows), a safe one stays, and the answer for any
     *       other is empty: no request that changes something is repeated on a guess.
     * </ul>
     *
     * @param method the method of the request that was answered, in upper case as on the wire, not null
     * @return the method of the next request; empty if the client doesn't follow by itself
     */
    public Optional<String> redirectMethod(String method) {
        boolean safe = switch (method) {
            case "GET", "HEAD", "OPTIONS", "TRACE" -> true;
            default -> false;
        };
        return switch (redirectMethod()) {
            case NONE -> Optional.empty();
            case PRESERVE -> Optional.of(method);
            case MAY_CHANGE_POST_TO_GET -> Optional.of(method.equals("POST") ? "GET" : method);
            case GET_OR_HEAD -> Optional.of(method.equals("HEAD") ? method : "GET");
            case UNSPECIFIED -> safe ? Optional.of(method) : Optional.empty();
        };
    }

    /**
     * Tells whether the resource has moved for good, so that links and bookmarks may be changed
     * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4">RFC 9110, section 15.4</a>).
     *
     * @return true for a permanent redirect; false for a temporary one, and for every code that is no redirect or says nothing
     *     of it
     */
    public boolean isPermanentRedirect() {
        return decided(Permanence.class, Permanence.TEMPORARY) == Permanence.PERMANENT;
    }

    /**
     * The header fields that a response with the code must have: those that the specification demands without a condition, and
     * those that it demands under the conditions named.
     *
     * @param holds the conditions that hold for the response at hand, none or several, not null, no element null
     * @return the names of the fields, each once, in the order of {@link #rules()}, as an immutable list, never null
     */
    public List<String> requiredFields(When... holds) {
        List<String> fields = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.isRequiredField(holds) && !fields.contains(rule.field())) {
                fields.add(rule.field());
            }
        }
        return Collections.unmodifiableList(fields);
    }

    /**
     * Whether the client may send the same request once more, unchanged, by itself: what the specification of the code says of
     * it. What a client may do with a changed request stands in the {@linkplain #rules(Rule.Kind) rules} about
     * {@link Rule.Topic#NEXT_STEP}.
     *
     * <p>Beside it, an idempotent request may be repeated after a failure of the connection
     * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2">RFC 9110, section 9.2.2</a>).
     *
     * @return the answer, never null; {@link Retry#UNSPECIFIED} if the specification says nothing of it, as of 500, 502 and 504
     */
    public Retry retry() {
        return decided(Retry.class, Retry.UNSPECIFIED);
    }

    /** The rules of a code itself, without what holds for its number, its class and all codes. */
    Rule[] own(int code) {
        int from = ClassRules.ofNumber(code).size();
        int to = rules.length - OfClass.beyondTheWire(statusClass).size();
        return Arrays.copyOfRange(rules, from, to);
    }

    private <K extends Rule.Kind> K decided(Class<K> kind, K otherwise) {
        for (Rule rule : rules) {
            if (kind.isInstance(rule.kind())) {
                return kind.cast(rule.kind());
            }
        }
        return otherwise;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Semantics other
                && statusClass == other.statusClass
                && Arrays.equals(rules, other.rules);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(rules);
    }

    /**
     * A short text for logs: the typed answers.
     *
     * @return the text, never null; its form may change
     */
    @Override
    public String toString() {
        return "Semantics[content " + content() + ", storing " + storing() + ", redirect " + redirectMethod()
                + ", retry " + retry() + "]";
    }

    /**
     * Writes a proxy with every part in place of the semantics.
     *
     * @return the proxy, never null
     */
    @Serial
    private Object writeReplace() {
        return new Form(statusClass.name(), rules);
    }

    /**
     * Refuses a stream that bypasses the proxy.
     *
     * @param in the stream
     * @throws InvalidObjectException always
     */
    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        Forms.refuse("Semantics");
    }

    /**
     * The serialized form: the rules, each checked as it came in.
     *
     * @param statusClass the name of the class, or null
     * @param rules the rules, in their order
     */
    private record Form(@Nullable String statusClass, Rule[] rules) implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            try {
                return new Semantics(Forms.constant(StatusClass.class, statusClass, StatusClass.OTHER), List.of(rules));
            } catch (RuntimeException e) {
                throw Forms.invalid("semantics", e);
            }
        }
    }

    /** The semantics of the classes, which are the same at every call. */
    private static final class OfClass {
        static final Semantics[] ALL = all();

        private OfClass() {}

        private static Semantics[] all() {
            StatusClass[] classes = StatusClass.values();
            Semantics[] all = new Semantics[classes.length];
            for (StatusClass statusClass : classes) {
                List<Rule> rules = new ArrayList<>(ClassRules.ofNumber(statusClass.genericCode()));
                rules.addAll(ClassRules.of(statusClass));
                rules.addAll(ClassRules.ofAll());
                all[statusClass.ordinal()] = new Semantics(statusClass, rules);
            }
            return all;
        }

        /** The rules of a class and of all codes, without the facts of the wire, which stand in front of them. */
        static List<Rule> beyondTheWire(StatusClass statusClass) {
            List<Rule> rules = Arrays.asList(ALL[statusClass.ordinal()].rules);
            int facts = ClassRules.ofNumber(statusClass.genericCode()).size();
            return rules.subList(facts, rules.size());
        }
    }

    /** The semantics of the numbers of which the wire knows more than of their class. */
    private static final class OfNumber {
        static final Semantics NO_CONTENT = of(204);
        static final Semantics RESET_CONTENT = of(205);
        static final Semantics PARTIAL_CONTENT = of(206);
        static final Semantics NOT_MODIFIED = of(304);

        private OfNumber() {}

        private static Semantics of(int code) {
            StatusClass statusClass = StatusClass.of(code);
            List<Rule> rules = new ArrayList<>(ClassRules.ofNumber(code));
            rules.addAll(OfClass.beyondTheWire(statusClass));
            return new Semantics(statusClass, rules);
        }
    }

    /** Whether a response has content. More constants may come: a {@code switch} has a {@code default}. */
    public enum Content implements Rule.Kind {
        /** The response may have content. */
        ALLOWED,
        /** The message ends with its header section. */
        FORBIDDEN,
        /** The response is framed like any other, but its content has no byte. */
        EMPTY
    }

    /**
     * Whether a cache may calculate by itself how long a response is fresh. More constants may come: a {@code switch} has a
     * {@code default}.
     */
    public enum Caching implements Rule.Kind {
        /** A cache may use a heuristic where the response doesn't state its freshness. */
        HEURISTIC,
        /** The code doesn't allow that: the response states its freshness, or is marked as cacheable. */
        EXPLICIT
    }

    /** Whether a cache may store a response. More constants may come: a {@code switch} has a {@code default}. */
    public enum Storing implements Rule.Kind {
        /** Nothing in the code speaks against it. */
        ALLOWED,
        /** Only a cache that understands the code may. */
        IF_UNDERSTOOD,
        /** No cache may. */
        FORBIDDEN
    }

    /**
     * Whether a user agent may follow the Location field by itself. More constants may come: a {@code switch} has a
     * {@code default}.
     */
    public enum Redirect implements Rule.Kind {
        /** It may. */
        LOCATION,
        /** The code is no redirect, or not one to a Location. */
        NONE
    }

    /**
     * The method of the request that follows a redirect. More constants may come: a {@code switch} has a {@code default}, and
     * {@link #redirectMethod(String)} answers for them too.
     */
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

    /** For how long a redirect holds. More constants may come: a {@code switch} has a {@code default}. */
    public enum Permanence implements Rule.Kind {
        /** For good: the resource has a new URI. */
        PERMANENT,
        /** For the time being: the resource keeps its URI. */
        TEMPORARY
    }

    /**
     * Whether a client may send the same request once more, unchanged, by itself. More constants may come: a {@code switch} has
     * a {@code default}.
     */
    public enum Retry implements Rule.Kind {
        /** The specification of the code doesn't say. */
        UNSPECIFIED,
        /** No: it would be refused again, or a person has to ask for it. */
        NO,
        /** Yes: it may be sent again. */
        AGAIN,
        /** Yes, after the time that the Retry-After field gives; not without the field. */
        ONLY_WITH_RETRY_AFTER,
        /** Yes, on another connection. */
        ON_ANOTHER_CONNECTION,
        /** Yes, after the TLS handshake is complete: not in early data. */
        AFTER_HANDSHAKE,
        /** Yes, after a while: the time that the Retry-After field gives, or one of the client's choice. */
        LATER
    }

    /**
     * A condition under which a response must have a header field, and which its sender or recipient can tell. More constants
     * may come: a {@code switch} has a {@code default}.
     */
    public enum When {
        /** The response is sent in HTTP/1.1, which alone has the fields Connection and Upgrade. */
        HTTP_1("the response is sent in HTTP/1.1"),
        /** A response to a range request has one part. */
        SINGLE_PART("a single part is sent"),
        /** A response to a range request has several parts. */
        MULTIPART("several parts are sent");

        private final String words;

        When(String words) {
            this.words = words;
        }

        /** The condition as it stands in {@link Rule#condition()}. */
        String words() {
            return words;
        }
    }
}
