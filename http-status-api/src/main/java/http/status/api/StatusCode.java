package http.status.api;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP status code: a number from 100 to 999 with its meaning
 * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-15">RFC 9110, section 15</a>).
 *
 * <ul>
 *   <li>{@link #code()} is 100..999. The five classes of HTTP end at 599; 600..999 are seen in the wild and belong to
 *       {@link StatusClass#OTHER}.
 *   <li>A code is <em>registered</em> when a registry defines it: IANA, a vendor, a company. Any other number is
 *       <em>unregistered</em>: it keeps its number, and has an empty registry, constant name and phrase.
 *   <li>{@link #phrase()} is the English text for the status line, ASCII and never localized. What a reader sees is the
 *       {@linkplain #title(Locale) title} in the reader's language, and the {@linkplain #description(Locale) description};
 *       neither goes on a status line.
 *   <li>A code that was {@linkplain #builder(String, int) built}, or is unregistered, equals one of the same registry
 *       and number; an enum constant equals itself alone. To compare numbers across kinds, say
 *       {@link #sameCodeAs(StatusCode)}.
 *   <li>{@code toString()} of the codes of this project is their {@link #label()}: "404 Not Found", and the number alone
 *       where there is no phrase. That form is frozen.
 *   <li>The codes of this project are immutable, thread-safe and serializable, and what the first release writes every later
 *       one reads. Whoever reads streams of strangers sets an {@link java.io.ObjectInputFilter}: a few bytes can ask for
 *       arrays of any length before code of this project runs.
 * </ul>
 *
 * <pre>{@code
 * StatusCode.of(404)                               // 404 Not Found
 * StatusCode.of(404).phrase()                      // "Not Found"
 * StatusCode.of(404).title(Locale.FRENCH)          // "Ressource introuvable"
 * StatusCode.of(299).isSuccessful()                // true
 * StatusCode.of(299).isRegistered()                // false
 * StatusCode.of(471).genericCode()                 // 400
 * StatusCode.tryParse("4O4")                       // Optional.empty
 * StatusCode.valueOf("NOT_FOUND")                  // 404 Not Found
 * }</pre>
 *
 * <p>The phrases come from the registries on the path (here {@code http-status-iana}), the French from the texts there
 * ({@code http-status-i18n}).
 *
 * <p><strong>At an edge, a status code is its number.</strong> In JSON, a database, a configuration file, a cache, as the key
 * of a map that more than one process sees: write {@link #code()}, read {@link #of(int)}; or registry and code, read by
 * {@link StatusCatalog#find(String, int)}, where several registries define a number. A constant's {@code ordinal()} moves
 * with every new code, and its {@code hashCode()} differs from process to process. Several mappers and converters store the
 * ordinal unasked, and then 28 is read as 404. A JSON mapper that knows nothing of this type writes the answers of its
 * methods, and loses the number of a built code.
 *
 * <p>The static methods look the code up in {@link StatusCatalog#installed()}. Implementations are welcome, enums and
 * records above all: three methods are enough, and a catalog gives back the very object that it was given. An
 * implementation is immutable, and keeps the ranges that the methods state. An enum or record that has a method named as one
 * of these, such as {@code label()}, overrides it without a word: let it say the same.
 */
public interface StatusCode {
    // No static field here: it would be initialised with every enum that implements the interface.

    /**
     * The number.
     *
     * @return the number, 100..999
     */
    int code();

    /**
     * The short English text of the registry, such as "Not Found": what a server writes behind the number on an
     * HTTP/1.1 status line (<a href="https://www.rfc-editor.org/rfc/rfc9112#section-4">RFC 9112, section 4</a>).
     *
     * @return the phrase, visible ASCII and spaces, never null; empty if unregistered or if the registry has none
     */
    String phrase();

    /**
     * The id of the registry that defines the code, such as "iana".
     *
     * @return the id, a short lower-case word, never null; empty if unregistered
     */
    String registry();

    /**
     * The name of the constant that stands for the code, such as "NOT_FOUND".
     *
     * @return an enum constant's name, or what the code was built with; never null, empty if there is none
     */
    default String constantName() {
        return this instanceof Enum<?> constant ? constant.name() : "";
    }

    /**
     * What the code means, in English.
     *
     * @return one or two sentences, never null; empty if there is none
     */
    default String description() {
        return "";
    }

    /**
     * The class that the first digit names.
     *
     * @return the class, never null; {@link StatusClass#OTHER} for 600..999
     */
    default StatusClass statusClass() {
        return StatusClass.of(code());
    }

    /**
     * The number and the phrase, such as "404 Not Found": what a log or a console shows.
     *
     * @return the number, a space and the phrase; the number alone where there is no phrase; never null
     */
    default String label() {
        String phrase = phrase();
        return phrase.isEmpty() ? Integer.toString(code()) : code() + " " + phrase;
    }

    /**
     * Where the code is specified: the newest place of its {@link #history()}.
     *
     * @return the reference; empty if no place is known
     */
    default Optional<Reference> reference() {
        List<Definition> history = history();
        return history.isEmpty() ? Optional.empty() : Optional.of(history.get(0).reference());
    }

    /**
     * What specifications did to the code: each place that defined, redefined or reserved it, with the phrase used there.
     *
     * @return an immutable list, the newest first, never null; empty if no place is known
     */
    default List<Definition> history() {
        return List.of();
    }

    /**
     * How the code stands in IANA's registry.
     *
     * @return the state, never null; {@link Registration#NON_STANDARD} unless an implementation says otherwise
     */
    default Registration registration() {
        return Registration.NON_STANDARD;
    }

    /**
     * The day on which a {@linkplain Registration#TEMPORARY temporary} registration ends. A day in the past means that the
     * registry as this release knows it says so: the code may have been registered for good, extended or dropped since.
     *
     * @return the day; empty if the registration is not temporary
     */
    default Optional<LocalDate> registrationExpires() {
        return Optional.empty();
    }

    /**
     * The state in which the code is.
     *
     * @return the state, never null; {@link Lifecycle#UNSPECIFIED} unless an implementation says otherwise
     */
    default Lifecycle lifecycle() {
        return Lifecycle.UNSPECIFIED;
    }

    /**
     * Tells whether the code should no longer be used.
     *
     * @return true if it is {@linkplain Lifecycle#DEPRECATED deprecated}, {@linkplain Lifecycle#OBSOLETED obsoleted},
     *     {@linkplain Lifecycle#REMOVED removed} or {@linkplain Lifecycle#UNUSED unused}
     */
    default boolean isDeprecated() {
        return switch (lifecycle()) {
            case DEPRECATED, OBSOLETED, REMOVED, UNUSED -> true;
            default -> false;
        };
    }

    /**
     * Where the code is seen: a client receives those of {@link Scope#WIRE} alone.
     *
     * @return the scope, never null; {@link Scope#WIRE} unless an implementation says otherwise
     */
    default Scope scope() {
        return Scope.WIRE;
    }

    /**
     * Tells whether a registry defines the code, IANA's or any other.
     *
     * @return true unless {@link #registration()} is {@link Registration#UNREGISTERED}
     */
    default boolean isRegistered() {
        return registration() != Registration.UNREGISTERED;
    }

    /**
     * The phrases that the code had before its present one, such as "Payload Too Large".
     *
     * @return an immutable list, the newest first, never null; empty if there are none
     */
    default List<String> formerPhrases() {
        return List.of();
    }

    /**
     * Every other name of the constant: those of former phrases, such as "PAYLOAD_TOO_LARGE", and those of newer ones, for a
     * constant's own name never changes. {@link StatusCatalog#findByName} and {@link #valueOf} know them too. They are no
     * labels of a {@code switch}, and no values of an annotation.
     *
     * @return an immutable list, the newest first, never null; empty if there are none
     */
    default List<String> aliases() {
        return List.of();
    }

    /**
     * What the specifications let a sender or a recipient do with the code.
     *
     * @return the semantics, never null; those of the number on the wire and of the {@linkplain #statusClass() class} unless
     *     an implementation has rules of its own, by {@link Semantics#of(int, List)}
     */
    default Semantics semantics() {
        return Semantics.ofNumber(code());
    }

    /**
     * The x00 code of the class, as which a client treats a code that it doesn't know
     * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-15">RFC 9110, section 15</a>).
     *
     * @return 100, 200, 300, 400 or 500; 500 for 600..999
     */
    default int genericCode() {
        return statusClass().genericCode();
    }

    /**
     * Tells whether the code is 1xx: an interim response
     * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.2">RFC 9110, section 15.2</a>).
     *
     * @return true for 100..199
     */
    default boolean isInformational() {
        return statusClass() == StatusClass.INFORMATIONAL;
    }

    /**
     * Tells whether the code is 2xx
     * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.3">RFC 9110, section 15.3</a>).
     *
     * @return true for 200..299
     */
    default boolean isSuccessful() {
        return statusClass() == StatusClass.SUCCESSFUL;
    }

    /**
     * Tells whether the code is 3xx
     * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4">RFC 9110, section 15.4</a>).
     *
     * @return true for 300..399
     */
    default boolean isRedirection() {
        return statusClass() == StatusClass.REDIRECTION;
    }

    /**
     * Tells whether the code is 4xx
     * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5">RFC 9110, section 15.5</a>).
     *
     * @return true for 400..499
     */
    default boolean isClientError() {
        return statusClass() == StatusClass.CLIENT_ERROR;
    }

    /**
     * Tells whether the code is 5xx
     * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.6">RFC 9110, section 15.6</a>).
     *
     * @return true for 500..599
     */
    default boolean isServerError() {
        return statusClass() == StatusClass.SERVER_ERROR;
    }

    /**
     * Tells whether the code says that the request failed. The numbers from 600 count too, because a client treats
     * them as server errors (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-15">RFC 9110, section 15</a>).
     *
     * @return true for 400..999
     */
    default boolean isError() {
        return code() >= 400;
    }

    /**
     * Tells whether another status code has the same number, of whatever registry and kind both are.
     *
     * @param other the code to compare with, not null
     * @return true if the numbers are equal
     */
    default boolean sameCodeAs(StatusCode other) {
        return code() == other.code();
    }

    /**
     * What a reader of a language calls the code, from the installed texts: the same as
     * {@code StatusTexts.of(locale).title(this)}. It may hold any printable character, and never goes on a status line.
     *
     * @param locale the language wanted, not null
     * @return a few words, never null or blank; in English where the language has none
     */
    default String title(Locale locale) {
        return StatusTexts.of(locale).title(this);
    }

    /**
     * The description in a language, from the installed texts: the same as
     * {@code StatusTexts.of(locale).description(this)}.
     *
     * @param locale the language wanted, not null
     * @return one or two sentences, never null or blank; in English where the language has none
     */
    default String description(Locale locale) {
        return StatusTexts.of(locale).description(this);
    }

    /**
     * Obtains the status code of a number from the installed catalog.
     *
     * @param code the number, 100..999
     * @return the registered code if a registry defines the number, else an unregistered one; never null
     * @throws UnknownStatusCodeException if the number is outside 100..999
     */
    static StatusCode of(int code) {
        return StatusCatalog.installed().resolve(code);
    }

    /**
     * Obtains the status code of a number from the installed catalog, if the number can be one. No exception is made for one
     * that can't.
     *
     * @param code the number, of any value
     * @return the same as {@link #of(int)}; empty if the number is outside 100..999
     */
    static Optional<StatusCode> tryOf(int code) {
        return StatusCatalog.installed().tryResolve(code);
    }

    /**
     * Finds the registered status code of a number in the installed catalog. {@link #tryOf(int)} tells a number that nobody
     * registered from one that can be no status code.
     *
     * @param code the number, of any value
     * @return the code; empty if no registry defines the number
     */
    static Optional<StatusCode> find(int code) {
        return StatusCatalog.installed().find(code);
    }

    /**
     * Obtains the status code that a text spells: exactly three ASCII digits, no sign, no space
     * (<a href="https://www.rfc-editor.org/rfc/rfc9112#section-4">RFC 9112, section 4</a>). Of a whole status line it is the
     * second word.
     *
     * @param text the text, not null
     * @return the same as {@link #of(int)} for the number, never null
     * @throws IllegalArgumentException if the text isn't three ASCII digits; as {@link UnknownStatusCodeException} if
     *     it spells a number below 100
     */
    static StatusCode parse(CharSequence text) {
        return StatusCatalog.installed().parse(text);
    }

    /**
     * Obtains the status code that a text spells, if it does spell one. No exception is made for text that doesn't.
     *
     * @param text the text; null stands for a missing one
     * @return the same as {@link #parse(CharSequence)}; empty where that would throw, or if the text is null
     */
    static Optional<StatusCode> tryParse(@Nullable CharSequence text) {
        return StatusCatalog.installed().tryParse(text);
    }

    /**
     * Obtains the status code that a text names: by its number, as {@link #parse} reads it, or by the name or an alias of its
     * constant. Frameworks that turn text into values look for a method of this form.
     *
     * <p>The constants of an enum have a {@code valueOf} of their own, which Java fixes: {@code HttpStatus.valueOf("404")}
     * throws.
     *
     * @param text three ASCII digits, or a name such as "NOT_FOUND" or "PAYLOAD_TOO_LARGE", matched exactly, not null
     * @return the code, never null
     * @throws IllegalArgumentException if the text is neither; as {@link UnknownStatusCodeException} if it spells a number
     *     below 100
     */
    static StatusCode valueOf(String text) {
        return StatusCatalog.installed().named(text);
    }

    /**
     * Obtains a comparator that puts codes in ascending order of their numbers, and codes of one number in the order of their
     * registries' ids, so that a sorted map loses no meaning. It is serializable.
     *
     * @return the comparator, never null; consistent with equals among built and unregistered codes
     */
    static Comparator<StatusCode> byCode() {
        return ByCode.ASCENDING;
    }

    /**
     * Starts a status code of one's own. The registry and the number are all that a code must have.
     *
     * <pre>{@code
     * StatusCode outOfCoffee = StatusCode.builder("acme", 470)
     *         .phrase("Out Of Coffee")
     *         .constantName("OUT_OF_COFFEE")
     *         .description("The coffee machine is empty. The request may be repeated after a refill.")
     *         .build();
     * }</pre>
     *
     * @param registry the id of the registry that defines the code, a short lower-case word, not null
     * @param code the number, 100..999; both are checked by {@link StatusCodeBuilder#build()}
     * @return a new builder, never null
     */
    static StatusCodeBuilder builder(String registry, int code) {
        return new StatusCodeBuilder(registry, code);
    }
}
