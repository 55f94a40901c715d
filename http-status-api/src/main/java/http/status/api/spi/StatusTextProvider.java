package http.status.api.spi;

import http.status.api.StatusClass;
import http.status.api.StatusText;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The texts of one registry's codes in one or more languages, plugged in by whoever wrote them.
 *
 * <p>How a provider is found and read:
 *
 * <ol>
 *   <li>It is a public class with a public constructor without parameters, named in a module's {@code provides} clause
 *       and, for the class path, in {@code META-INF/services/http.status.api.spi.StatusTextProvider}.
 *   <li>{@link #registry()}, {@link #priority()} and {@link #locales()} are called once for each catalog that is made.
 *   <li>{@link #classTexts(Locale)} and {@link #texts(Locale)} are called once for each catalog and language, when the
 *       language is first used. They hand their texts over whole, for exactly that locale; falling back to another
 *       language is not their job.
 *   <li>A language is installed when the texts of all status classes are given in it. A provider that gives texts of
 *       codes alone extends a language that another one installs.
 *   <li>Texts of one registry in one locale may come from several providers. They are merged code by code: the higher
 *       {@link #priority()} wins, then the lower class name in alphabetical order.
 *   <li>It must not look any text up: the catalog is being filled by this very call. A lookup on the same thread throws
 *       {@link IllegalStateException}, unless it is for a language that was read before.
 *   <li>If it throws, gives null, a number outside 100..999 or a text of another locale, all that it has for that
 *       language is left out, and {@link http.status.api.TextCatalog#failures()} tells why. If it fails before any
 *       language is asked for, it is left out whole.
 * </ol>
 *
 * <p>A method that is ever added to this interface will have a default.
 */
public interface StatusTextProvider extends StatusProvider {
    /**
     * The locales that this provider has texts in.
     *
     * @return the locales, never null
     */
    Set<Locale> locales();

    /**
     * The texts of the registry's codes in one locale, by number.
     *
     * @param locale one of {@link #locales()}, not null
     * @return the texts, each with that very locale, never null; codes that have none are simply not in it
     */
    Map<Integer, StatusText> texts(Locale locale);

    /**
     * The texts of the status classes in one locale, which stand in for the codes that have no text of their own. All
     * six make the locale a language of the catalog.
     *
     * @param locale one of {@link #locales()}, not null
     * @return the texts, each with that very locale, never null; empty unless overridden
     */
    default Map<StatusClass, StatusText> classTexts(Locale locale) {
        return Map.of();
    }
}
