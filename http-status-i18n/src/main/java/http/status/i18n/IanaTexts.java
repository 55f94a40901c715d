package http.status.i18n;

import http.status.api.StatusClass;
import http.status.api.StatusText;
import http.status.api.spi.Priorities;
import http.status.api.spi.StatusTextProvider;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The texts of the IANA codes and of the status classes, in English and French: what {@link java.util.ServiceLoader}
 * finds, and what an application passes to {@code TextCatalog.of(...)} where there is no discovery.
 *
 * <p>The texts are written in resource bundles, two for each language, and compiled into a class of each language. So
 * neither the default locale nor an encoding switch of the Java virtual machine changes a text.
 */
public final class IanaTexts implements StatusTextProvider {
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
        String[] words = isFrench(locale) ? Texts_fr.codes() : Texts_en.codes();
        Map<Integer, StatusText> texts = new HashMap<>();
        for (int i = 0; i < words.length; i += 3) {
            texts.put(Integer.valueOf(words[i]), StatusText.of(words[i + 1], words[i + 2], locale));
        }
        return texts;
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
        String[] words = isFrench(locale) ? Texts_fr.classes() : Texts_en.classes();
        Map<StatusClass, StatusText> texts = new HashMap<>();
        for (StatusClass statusClass : StatusClass.values()) {
            int i = statusClass.ordinal() * 2;
            texts.put(statusClass, StatusText.of(words[i], words[i + 1], locale));
        }
        return texts;
    }

    private static boolean isFrench(Locale locale) {
        boolean french = locale.equals(Locale.FRENCH);
        if (!french && !locale.equals(Locale.ENGLISH)) {
            throw new IllegalArgumentException(
                    "there are no texts in \"" + locale.toLanguageTag() + "\": ask for \"en\" or \"fr\"");
        }
        return french;
    }
}
