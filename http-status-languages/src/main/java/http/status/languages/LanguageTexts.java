package http.status.languages;

import http.status.api.StatusClass;
import http.status.api.StatusText;
import http.status.api.spi.Priorities;
import http.status.api.spi.StatusTextProvider;
import http.status.api.spi.TextBundle;
import http.status.languages.bundle.StatusTexts_cs;
import http.status.languages.bundle.StatusTexts_de;
import http.status.languages.bundle.StatusTexts_es;
import http.status.languages.bundle.StatusTexts_it;
import http.status.languages.bundle.StatusTexts_ja;
import http.status.languages.bundle.StatusTexts_ko;
import http.status.languages.bundle.StatusTexts_nl;
import http.status.languages.bundle.StatusTexts_pl;
import http.status.languages.bundle.StatusTexts_pt;
import http.status.languages.bundle.StatusTexts_pt_PT;
import http.status.languages.bundle.StatusTexts_ru;
import http.status.languages.bundle.StatusTexts_sv;
import http.status.languages.bundle.StatusTexts_tr;
import http.status.languages.bundle.StatusTexts_uk;
import http.status.languages.bundle.StatusTexts_zh_Hans;
import http.status.languages.bundle.StatusTexts_zh_Hant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The texts of the IANA codes and of the status classes in the languages beside English and French: what
 * {@link java.util.ServiceLoader} finds, and what an application passes to {@code TextCatalog.of(...)} where there is no
 * discovery.
 *
 * <p>The languages are Czech (cs), German (de), Spanish (es), Italian (it), Japanese (ja), Korean (ko), Dutch (nl), Polish (pl),
 * Portuguese as Brazil (pt) and as Portugal (pt-PT) have it, Russian (ru), Swedish (sv), Turkish (tr), Ukrainian (uk), and Chinese in
 * the simplified (zh-Hans) and in the traditional script, in the terms of Taiwan (zh-Hant).
 *
 * <p>They are resource bundles, too, for whatever reads those: with the keys {@code 404.title}, {@code 404.description},
 * {@code 4xx.title}, {@code other.title} and so on, under the base name {@value #BUNDLE}. The bundle without a language is English.
 *
 * <pre>{@code
 * ResourceBundle.getBundle(LanguageTexts.BUNDLE, Locale.GERMAN).getString("404.title")     // "Nicht gefunden"
 * }</pre>
 *
 * <p>{@code ResourceBundle.getBundle} answers for a language that isn't here in the default language of the Java virtual machine,
 * if that one is, and in English otherwise; {@code StatusTexts} always answers in English then. For {@code getBundle}, zh
 * without script or region is such a language; {@code StatusTexts} reads zh-Hans. The bundles are compiled, so that neither the default locale nor an encoding
 * switch of the Java virtual machine changes a text.
 */
public final class LanguageTexts implements StatusTextProvider {
    /** The base name of the resource bundles. */
    public static final String BUNDLE = "http.status.languages.bundle.StatusTexts";

    private static final String[] TAGS = {
        "cs", "de", "es", "it", "ja", "ko", "nl", "pl", "pt", "pt-PT", "ru", "sv", "tr", "uk", "zh-Hans", "zh-Hant"
    };

    /** Creates the provider. */
    public LanguageTexts() {}

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

    /**
     * The locales that there are texts in. No text is loaded by this call.
     *
     * @return a new set, never null
     */
    @Override
    public Set<Locale> locales() {
        Set<Locale> locales = new LinkedHashSet<>();
        for (String tag : TAGS) {
            locales.add(Locale.forLanguageTag(tag));
        }
        return locales;
    }

    /**
     * The texts of the IANA codes.
     *
     * @param locale one of {@link #locales()}, not null
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
     * @param locale one of {@link #locales()}, not null
     * @return a new map, of all classes, never null
     * @throws IllegalArgumentException if the locale is another
     */
    @Override
    public Map<StatusClass, StatusText> classTexts(Locale locale) {
        return bundle(locale).classTexts(locale);
    }

    private static TextBundle bundle(Locale locale) {
        return (TextBundle) bundle(locale.toLanguageTag());
    }

    /** An object: a verifier that has to check its type loads every language before one is asked for. */
    private static Object bundle(String tag) {
        switch (tag) {
            case "cs":
                return new StatusTexts_cs();
            case "de":
                return new StatusTexts_de();
            case "es":
                return new StatusTexts_es();
            case "it":
                return new StatusTexts_it();
            case "ja":
                return new StatusTexts_ja();
            case "ko":
                return new StatusTexts_ko();
            case "nl":
                return new StatusTexts_nl();
            case "pl":
                return new StatusTexts_pl();
            case "pt":
                return new StatusTexts_pt();
            case "pt-PT":
                return new StatusTexts_pt_PT();
            case "ru":
                return new StatusTexts_ru();
            case "sv":
                return new StatusTexts_sv();
            case "tr":
                return new StatusTexts_tr();
            case "uk":
                return new StatusTexts_uk();
            case "zh-Hans":
                return new StatusTexts_zh_Hans();
            case "zh-Hant":
                return new StatusTexts_zh_Hant();
            default:
                throw new IllegalArgumentException(
                        "there are no texts in \"" + tag + "\": ask for one of " + Arrays.toString(TAGS));
        }
    }
}
