package http.status.i18n;

import http.status.api.StatusClass;
import http.status.api.StatusText;
import http.status.api.spi.Priorities;
import http.status.api.spi.StatusTextProvider;
import http.status.api.spi.TextBundle;
import http.status.i18n.bundle.StatusTexts;
import http.status.i18n.bundle.StatusTexts_fr;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The texts of the IANA codes and of the status classes, in English and French: what {@link java.util.ServiceLoader}
 * finds, and what an application passes to {@code TextCatalog.of(...)} where there is no discovery.
 *
 * <p>They are resource bundles, too, for whatever reads those: with the keys {@code 404.title}, {@code 404.description},
 * {@code 4xx.title}, {@code other.title} and so on, under the base name {@value #BUNDLE}.
 *
 * <pre>{@code
 * ResourceBundle.getBundle(IanaTexts.BUNDLE, Locale.FRENCH).getString("404.title")     // "Ressource introuvable"
 * }</pre>
 *
 * <p>{@code ResourceBundle.getBundle} answers for a language that isn't here in the default language of the Java virtual machine,
 * if that one is, and in English otherwise; {@code StatusTexts} always answers in English then. The bundles are compiled, so that
 * neither the default locale nor an encoding switch of the Java virtual machine changes a text.
 */
public final class IanaTexts implements StatusTextProvider {
    /** The base name of the resource bundles. */
    public static final String BUNDLE = "http.status.i18n.bundle.StatusTexts";

    /** Creates the provider. */
    public IanaTexts() {}

    @Override
    public String registry() {
        return "iana";
    }

    /**
     * The place of texts that a reviewed translation of one's own replaces by asking for more.
     *
     * @return {@link Priorities#IANA}
     */
    @Override
    public int priority() {
        return Priorities.IANA;
    }

    @Override
    public Set<Locale> locales() {
        return Set.of(Locale.ENGLISH, Locale.FRENCH);
    }

    /**
     * The texts of the IANA codes.
     *
     * @param locale English or French, as {@link #locales()} has them, not null
     * @return a new map from the number to its text, of all codes of the registry, never null
     * @throws IllegalArgumentException if the locale is another
     */
    @Override
    public Map<Integer, StatusText> texts(Locale locale) {
        return bundle(locale).texts(locale);
    }

    /**
     * The texts of the status classes.
     *
     * @param locale English or French, as {@link #locales()} has them, not null
     * @return a new map, of all classes, never null
     * @throws IllegalArgumentException if the locale is another
     */
    @Override
    public Map<StatusClass, StatusText> classTexts(Locale locale) {
        return bundle(locale).classTexts(locale);
    }

    /** The bundle is an object at first: a verifier that has to check its type loads both languages before one is asked for. */
    private static TextBundle bundle(Locale locale) {
        Object bundle;
        if (locale.equals(Locale.FRENCH)) {
            bundle = new StatusTexts_fr();
        } else if (locale.equals(Locale.ENGLISH)) {
            bundle = new StatusTexts();
        } else {
            throw new IllegalArgumentException(
                    "there are no texts in \"" + locale.toLanguageTag() + "\": ask for \"en\" or \"fr\"");
        }
        return (TextBundle) bundle;
    }
}
