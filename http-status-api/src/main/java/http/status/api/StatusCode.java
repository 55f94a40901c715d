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
 *   <li>{@link #phrase()} is the English text for the status line, never localized; {@link #phrase(Locale)} and
 *       {@link #description(Locale)} speak the reader's language.
 *   <li>A code that was {@linkplain #builder(String, int) built}, or is unregistered, equals one of the same registry
 *       and number; an enum constant equals itself alone. To compare numbers across kinds, say
 *       {@link #sameCodeAs(StatusCode)}.
 *   <li>{@code toString()} of the codes of this project is "404 Not Found", and the number alone where there is no
 *       phrase. That form is frozen.
 *   <li>The codes of this project are immutable, thread-safe and serializable. At the edge of JSON, of a database or of
 *       a configuration file a status code is its number: write {@link #code()}, read {@link #of(int)}.
 * </ul>
 *
 * <pre>{@code
 * StatusCode.of(404)                               // 404 Not Found
 * StatusCode.of(404).phrase()                      // "Not Found"
 * StatusCode.of(404).phrase(Locale.FRENCH)         // "Ressource introuvable"
 * StatusCode.of(299).isSuccessful()                // true
 * StatusCode.of(299).isRegistered()                // false
 * StatusCode.of(471).genericCode()                 // 400
 * StatusCode.tryParse("4O4")                       // Optional.empty
 * }</pre>
 *
 * <p>The phrases come from the registries on the path (here {@code http-status-iana}), the French from the texts there
 * ({@code http-status-i18n}).
 *
 * <p>The static methods look the code up in {@link StatusCatalog#installed()}. Implementations are welcome, enums and
 * records above all: three methods are enough, and a catalog gives back the very object that it was given. An
 * implementation is immutable, and keeps the ranges that the methods state.
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
     * Where the code is specified, the newest place first.
     *
     * @return an immutable list, never null; empty if no place is known
     */
    default List<Reference> references() {
        return List.of();
    }

    /**
     * How the code stands in the register of its authority.
     *
     * @return the state, never null; {@link Registration#NON_STANDARD} unless an implementation says otherwise
     */
    default Registration registration() {
        return Registration.NON_STANDARD;
    }

    /**
     * The day on which a {@linkplain Registration#TEMPORARY temporary} registration ends.
     *
     * @return the day; empty if the registration is not temporary
     */
    default Optional<LocalDate> registrationExpires() {
        return Optional.empty();
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
     * The constant names that the code had before its present one, such as "PAYLOAD_TOO_LARGE".
     *
     * @return an immutable list, the newest first, never null; empty if there are none
     */
    default List<String> formerNames() {
        return List.of();
    }

    /**
     * What the specifications let a sender or a recipient do with the code.
     *
     * @return the semantics, never null; those of the {@linkplain #statusClass() class} unless more is specified
     */
    default Semantics semantics() {
        return Semantics.of(statusClass());
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
     * The phrase in a language, from the installed texts: the same as {@code StatusTexts.of(locale).phrase(this)}.
     *
     * @param locale the language wanted, not null
     * @return the phrase, never null or empty; in English where the language has none
     */
    default String phrase(Locale locale) {
        return StatusTexts.of(locale).phrase(this);
    }

    /**
     * The description in a language, from the installed texts: the same as
     * {@code StatusTexts.of(locale).description(this)}.
     *
     * @param locale the language wanted, not null
     * @return one or two sentences, never null or empty; in English where the language has none
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
     * Finds the registered status code of a number in the installed catalog.
     *
     * @param code the number, of any value
     * @return the code; empty if no registry defines the number
     */
    static Optional<StatusCode> find(int code) {
        return StatusCatalog.installed().find(code);
    }

    /**
     * Obtains the status code that a text spells: exactly three ASCII digits, no sign, no space
     * (<a href="https://www.rfc-editor.org/rfc/rfc9112#section-4">RFC 9112, section 4</a>).
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
     * Obtains a comparator that puts codes in ascending order of their numbers.
     *
     * @return the comparator, never null; not consistent with equals: two registries may define the same number
     */
    static Comparator<StatusCode> byCode() {
        return Comparator.comparingInt(StatusCode::code);
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
