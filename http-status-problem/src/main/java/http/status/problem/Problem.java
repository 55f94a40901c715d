package http.status.problem;

import http.status.api.StatusCode;
import http.status.api.StatusText;
import http.status.api.StatusTexts;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A problem, told in one language: the details of an error in an HTTP response
 * (<a href="https://www.rfc-editor.org/rfc/rfc9457#section-3">RFC 9457, section 3</a>).
 *
 * <ul>
 *   <li>Its title is that of the status code in the reader's language, as
 *       <a href="https://www.rfc-editor.org/rfc/rfc9457#section-4.2.1">section 4.2.1</a> recommends, until it gets a type of its own.
 *   <li>The description tells what the status means in general. It is there for pages, and never a member: the member
 *       {@code detail} is for this occurrence alone (section 3.1.4), so that it is the application's, or absent.
 *   <li>This class is immutable and thread-safe. Two problems are equal when all their parts are.
 * </ul>
 *
 * <pre>{@code
 * StatusTexts texts = StatusTexts.negotiate("fr-CA, en;q=0.5");
 * Problem problem = Problem.of(StatusCode.of(404), texts);
 * problem.title()                                               // "Ressource introuvable"
 * problem.locale()                                              // fr
 * problem.withDetail("La commande 42 n’existe pas.").detail()   // Optional[La commande 42 n’existe pas.]
 * problem.with("order", 42).extensions().keySet()              // [order]
 * }</pre>
 */
public final class Problem {
    private static final URI NO_TYPE = URI.create("about:blank");

    private final StatusCode status;
    private final StatusText text;
    private final URI type;
    private final String title;
    private final @Nullable String detail;
    private final @Nullable URI instance;
    private final Map<String, @Nullable Object> extensions;

    private Problem(
            StatusCode status,
            StatusText text,
            URI type,
            String title,
            @Nullable String detail,
            @Nullable URI instance,
            Map<String, @Nullable Object> extensions) {
        this.status = status;
        this.text = text;
        this.type = type;
        this.title = title;
        this.detail = detail;
        this.instance = instance;
        this.extensions = extensions;
    }

    /**
     * Obtains a problem that says what its status says, and no more: one of the type {@code about:blank}.
     *
     * @param status the status code of the response, not null
     * @param texts the texts of the reader's language, not null
     * @return the problem, with title and description of the code by {@link StatusTexts#text(StatusCode)}, never null
     */
    public static Problem of(StatusCode status, StatusTexts texts) {
        StatusText text = texts.text(status);
        return new Problem(status, text, NO_TYPE, text.title(), null, null, Map.of());
    }

    /**
     * The status code.
     *
     * @return the code of the response that carries the problem, never null
     */
    public StatusCode status() {
        return status;
    }

    /**
     * What kind of problem it is (<a href="https://www.rfc-editor.org/rfc/rfc9457#section-3.1.1">section 3.1.1</a>).
     *
     * @return the type's URI, {@code about:blank} if the status says it all, never null
     */
    public URI type() {
        return type;
    }

    /**
     * The type's short name, or the status code's (<a href="https://www.rfc-editor.org/rfc/rfc9457#section-3.1.3">section 3.1.3</a>).
     *
     * @return a few words, never null or blank
     */
    public String title() {
        return title;
    }

    /**
     * What the status code means, whatever the type is.
     *
     * @return one or two full sentences in the language of {@link #locale()}, never null or blank
     */
    public String description() {
        return text.description();
    }

    /**
     * What happened this time (<a href="https://www.rfc-editor.org/rfc/rfc9457#section-3.1.4">section 3.1.4</a>).
     *
     * @return the detail that the application gave, never null
     */
    public Optional<String> detail() {
        return Optional.ofNullable(detail);
    }

    /**
     * The URI of this occurrence (<a href="https://www.rfc-editor.org/rfc/rfc9457#section-3.1.5">section 3.1.5</a>).
     *
     * @return the URI that the application gave, absolute or relative, never null
     */
    public Optional<URI> instance() {
        return Optional.ofNullable(instance);
    }

    /**
     * The further members (<a href="https://www.rfc-editor.org/rfc/rfc9457#section-3.2">section 3.2</a>), in the order in which
     * they were given.
     *
     * @return an unmodifiable map from the name to the value: a {@code String}, {@code Boolean}, number or null, or an unmodifiable
     *     list or map of such values; never null
     */
    public Map<String, @Nullable Object> extensions() {
        return extensions;
    }

    /**
     * The language that title and description are in: what belongs into {@code Content-Language}. That of a code without a text in the
     * reader's language is English, although the reader asked for another.
     *
     * @return the locale, never null
     */
    public Locale locale() {
        return text.locale();
    }

    /**
     * Obtains the same problem with a type of its own. The title comes with it, because a status code's title would be that of
     * another problem.
     *
     * @param type the type's URI, absolute or relative, not {@code about:blank}, not null
     * @param title the type's short name in the language of {@link #locale()}, not blank, not null
     * @return the problem, never null
     * @throws IllegalArgumentException if the type is {@code about:blank} or has half of a surrogate pair, or the title is blank
     */
    public Problem withType(URI type, String title) {
        if (type.equals(NO_TYPE)) {
            throw new IllegalArgumentException(
                    "the type about:blank has the title of the status code: leave it out, or give a URI of your own");
        }
        return new Problem(status, text, whole("type", type), words("title", title), detail, instance, extensions);
    }

    /**
     * Obtains the same problem with what happened this time.
     *
     * @param detail one or more sentences for the reader, in the language of {@link #locale()}, not blank, not null; never the message
     *     of an exception, which may tell what no reader should know
     * @return the problem, never null
     * @throws IllegalArgumentException if the detail is blank
     */
    public Problem withDetail(String detail) {
        return new Problem(status, text, type, title, words("detail", detail), instance, extensions);
    }

    /**
     * Obtains the same problem with the URI of this occurrence.
     *
     * @param instance the URI, absolute or relative, not null
     * @return the problem, never null
     * @throws IllegalArgumentException if the URI has half of a surrogate pair
     */
    public Problem withInstance(URI instance) {
        return new Problem(status, text, type, title, detail, whole("instance", instance), extensions);
    }

    /**
     * Obtains the same problem with one member more, or with another value of a member.
     *
     * <p>Every format has to be able to carry it, so a name is an ASCII letter and then ASCII letters, digits and {@code _}, as
     * <a href="https://www.rfc-editor.org/rfc/rfc9457#section-4">RFC 9457, section 4</a>, recommends. The same holds for names in a
     * map, where {@code i} is left to the elements of lists
     * (<a href="https://www.rfc-editor.org/rfc/rfc9457#appendix-B">appendix B</a>).
     *
     * @param member the name, none of {@code type}, {@code title}, {@code status}, {@code detail} and {@code instance}, not null
     * @param value a {@code String}, {@code Boolean}, {@code Byte}, {@code Short}, {@code Integer}, {@code Long}, {@code Float},
     *     {@code Double}, {@code BigInteger} or {@code BigDecimal}, null, or a {@code List} or {@code Map} of such values with at most 16
     *     levels and 10,000 values in all; lists and maps are copied
     * @return the problem, never null
     * @throws IllegalArgumentException if a name or a value can't be carried: {@code NaN} and infinity, a value of another type, or more
     *     than is allowed
     */
    public Problem with(String member, @Nullable Object value) {
        return new Problem(status, text, type, title, detail, instance, Members.with(extensions, member, value));
    }

    /** Hands all members over as they are written, in order. A type of {@code about:blank} is what its absence means. */
    void readMembers(MemberReader reader) {
        if (!type.equals(NO_TYPE)) {
            reader.member("type", type.toASCIIString());
        }
        reader.member("title", title);
        reader.member("status", status.code());
        if (detail != null) {
            reader.member("detail", detail);
        }
        if (instance != null) {
            reader.member("instance", instance.toASCIIString());
        }
        if (!extensions.isEmpty()) {
            extensions.forEach(reader::member);
        }
    }

    /** The same in a new map. */
    Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        readMembers(members::put);
        return members;
    }

    /** What people are shown beside title, description and detail: the other members, in a new map. */
    Map<String, @Nullable Object> membersBesideTexts() {
        Map<String, @Nullable Object> members = members();
        members.remove("title");
        members.remove("status");
        members.remove("detail");
        return members;
    }

    /** Java's URI takes half of a surrogate pair, and can't be written in ASCII then. */
    private static URI whole(String part, URI uri) {
        String text = uri.toString();
        for (int i = 0; i < text.length(); i++) {
            if (Characters.isLoneSurrogate(text, i)) {
                throw new IllegalArgumentException(
                        "the " + part + " has half of a surrogate pair at index " + i + ": no URI can carry it");
            }
        }
        return uri;
    }

    private static String words(String part, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("the " + part + " is blank: it has words in it, or is left out");
        }
        return text;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Problem other
                && status.equals(other.status)
                && text.equals(other.text)
                && type.equals(other.type)
                && title.equals(other.title)
                && Objects.equals(detail, other.detail)
                && Objects.equals(instance, other.instance)
                && extensions.equals(other.extensions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, text, type, title, detail, instance, extensions);
    }

    /**
     * A short text for logs: number, title and language.
     *
     * @return the text, never null; its form may change
     */
    @Override
    public String toString() {
        return status.code() + " " + title + " (" + locale().toLanguageTag() + ")";
    }
}
