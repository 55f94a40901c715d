package http.status.api;

import http.status.api.spi.StatusTextProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A union of texts in several languages, in which an application looks up what status codes are called and mean.
 *
 * <p>Most applications use the installed catalog, through the static methods of {@link StatusTexts}. It is filled as
 * {@link StatusCatalog} is: {@link #installed()} is what {@link ServiceLoader} finds through the class loader of this
 * module, once, on first use; {@link #load(ClassLoader)}, {@link #loadLayer(ModuleLayer)} and
 * {@link #of(StatusTextProvider...)} are for callers that see more, and not cached. The rules of language:
 *
 * <ol>
 *   <li>A text belongs to a code of a registry. Texts of one registry in one locale may come from several providers:
 *       they are merged code by code, the higher priority first.
 *   <li>A language is installed when a provider gives the texts of all status classes in it. Providers of texts of
 *       codes alone extend a language; they never make one. English is always installed: where no provider has it, it
 *       is each code's own phrase and description.
 *   <li>A language with a region or a script takes what it lacks from the installed language that it refines: texts in
 *       fr-CA may be few, and the rest is fr.
 *   <li>The texts of a language are read when it is first used, whole, once. A provider that fails then is left out of
 *       that language; one that fails before is left out whole. {@link #failures()} tells; the others stay.
 *   <li>{@link #texts(Locale)} tries the locale, then what its tag comes down to (fr-CA, fr), then English. The default locale
 *       of the Java virtual machine has no part in it.
 *   <li>{@link #negotiate(String)} is the lookup of
 *       <a href="https://www.rfc-editor.org/rfc/rfc4647#section-3.4">RFC 4647, section 3.4</a>, over the ranges of an
 *       {@code Accept-Language} field.
 *   <li>A lookup of texts from inside a provider, while it is being read, throws an {@link IllegalStateException}, which
 *       becomes that provider's failure.
 * </ol>
 *
 * <p>This class is thread-safe. What it answers never changes, but for {@link #failures()}, which grows as languages
 * are read. It is not serializable, since what it holds is found anew in each process: a closure sends a language tag.
 */
public final class TextCatalog {
    private final Failures failures;
    private final Language[] languages;
    private final Language english;

    private final LanguagesByCode alone;
    private final KnownLocales known = new KnownLocales();

    /** What tags come down to, in the order in which they are tried. */
    private final LanguageName[] names;

    /** Whether a language is being read, under the lock. */
    private boolean reading;

    private TextCatalog(List<TextSource> sources, Failures failures) {
        this.failures = failures;
        Collections.sort(sources);
        // Sorted by tag, so that no order depends on a path's.
        Map<String, Locale> declared = new TreeMap<>();
        declared.put(Locale.ENGLISH.toLanguageTag(), Locale.ENGLISH);
        for (TextSource source : sources) {
            for (Locale locale : source.locales()) {
                declared.put(locale.toLanguageTag(), locale);
            }
        }
        this.languages = new Language[declared.size()];
        int count = 0;
        List<Language> alone = new ArrayList<>();
        for (Locale locale : declared.values()) {
            boolean standsAlone = standsAlone(locale, declared.values());
            Language language = new Language(this, locale, standsAlone, TextSource.in(locale, sources));
            languages[count++] = language;
            if (standsAlone) {
                alone.add(language);
            }
        }
        this.english = Objects.requireNonNull(declaredAs(Locale.ENGLISH));
        this.alone = new LanguagesByCode(alone);
        this.names = LanguageName.of(languages);
    }

    /** The installed catalog sits in a class of its own: what it costs to reach is a constant. */
    private static final class Installed {
        static final TextCatalog CATALOG = search();

        private Installed() {}

        /** Never throws: a class that could not be initialised would end every lookup for the life of the machine. */
        private static TextCatalog search() {
            try {
                return load(TextCatalog.class.getClassLoader());
            } catch (Throwable e) {
                TextCatalog english = new TextCatalog(new ArrayList<>(), new Failures());
                english.failures.add(StatusTextProvider.class.getName(), "the search for providers failed: ", e);
                return english;
            }
        }
    }

    /**
     * Obtains the catalog of all texts that are installed beside this library.
     *
     * @return the one installed catalog, never null
     * @throws IllegalStateException if called from inside a provider while this catalog is being filled
     */
    public static TextCatalog installed() {
        TextCatalog catalog = Installed.CATALOG;
        if (catalog == null) {
            throw lookupFromInside();
        }
        return catalog;
    }

    /**
     * Obtains a catalog of the texts of the given providers.
     *
     * @param providers the providers, in any order; none is legal and leaves English
     * @return a new catalog, never null; a provider that fails, or is null, is left out and among its {@link #failures()}
     */
    public static TextCatalog of(StatusTextProvider... providers) {
        return load(Arrays.asList(providers));
    }

    /**
     * Obtains a catalog of the texts of the given providers. A {@link ServiceLoader} of one's own is a fitting
     * argument: an error that it throws while it runs is a failure of one provider.
     *
     * @param providers the providers, in any order, not null
     * @return a new catalog, never null; a provider that fails, or is null, is left out and among its {@link #failures()}
     */
    public static TextCatalog of(Iterable<? extends StatusTextProvider> providers) {
        return load(Objects.requireNonNull(providers, "providers"));
    }

    /**
     * Obtains a catalog of the texts that a class loader, or one of its parents, can see.
     *
     * @param loader the class loader; null stands for the system class loader, as in {@link ServiceLoader}
     * @return a new catalog, never null
     */
    public static TextCatalog load(@Nullable ClassLoader loader) {
        Failures failures = new Failures();
        return load(search(loader, failures), failures);
    }

    /** In OSGi a mediator stands in for the service loader, and one bundle with a wrong manifest can make it throw. */
    private static @Nullable Iterable<StatusTextProvider> search(@Nullable ClassLoader loader, Failures failures) {
        try {
            return ServiceLoader.load(StatusTextProvider.class, loader);
        } catch (Throwable e) {
            failures.add(StatusTextProvider.class.getName(), "the search for providers failed: ", e);
            return null;
        }
    }

    /**
     * Obtains a catalog of the texts that the named modules of a layer, or of one of its parents, provide. Providers on
     * the class path are not among them.
     *
     * @param layer the layer, not null
     * @return a new catalog, never null
     */
    public static TextCatalog loadLayer(ModuleLayer layer) {
        return load(ServiceLoader.load(Objects.requireNonNull(layer, "layer"), StatusTextProvider.class));
    }

    private static TextCatalog load(@Nullable Iterable<? extends StatusTextProvider> providers) {
        return load(providers, new Failures());
    }

    private static TextCatalog load(@Nullable Iterable<? extends StatusTextProvider> providers, Failures failures) {
        Providers<StatusTextProvider> found = Providers.of(StatusTextProvider.class, providers, failures);
        List<TextSource> sources = new ArrayList<>();
        for (StatusTextProvider provider = found.next(); provider != null; provider = found.next()) {
            try {
                sources.add(TextSource.read(provider));
            } catch (Throwable e) {
                failures.add(provider.getClass().getName(), e);
            }
        }
        return new TextCatalog(sources, failures);
    }

    /**
     * Obtains the texts of the installed language that fits a locale best: its own, else that which its tag comes down to, else
     * English.
     *
     * <ul>
     *   <li>A tag is shortened from its end until it names an installed language
     *       (<a href="https://www.rfc-editor.org/rfc/rfc4647#section-3.4">RFC 4647, section 3.4</a>): fr-CA comes down to fr,
     *       never pt to pt-BR.
     *   <li>Chinese is told by its script: zh-CN and zh-SG come down to zh-Hans, zh-TW, zh-HK and zh-MO to zh-Hant, and to the
     *       texts of another region of that script; zh alone is zh-Hans. No other script is an answer to one that is named, as
     *       sr-Latn.
     *   <li>Norwegian: nb, nn and no stand for one another. Hebrew, Indonesian and Yiddish are found by their former codes, too.
     *   <li>A locale with extensions or private use that a provider declares is found by its own tag.
     * </ul>
     *
     * @param locale the language wanted, not null
     * @return the texts, never null
     */
    public StatusTexts texts(Locale locale) {
        StatusTexts found = find(Objects.requireNonNull(locale, "locale"));
        return found != null ? found : english();
    }

    /**
     * Obtains the texts of the first of several locales that fits an installed language, as in {@link #texts(Locale)}.
     *
     * @param preferred the languages wanted, the most preferred first, not null, no element null
     * @return the texts, never null; English if none of the locales fits, or there are none
     */
    public StatusTexts texts(List<Locale> preferred) {
        for (Locale locale : preferred) {
            StatusTexts found = find(Objects.requireNonNull(locale, "locale"));
            if (found != null) {
                return found;
            }
        }
        return english();
    }

    /**
     * Obtains the texts of the installed language that an {@code Accept-Language} field asks for, by the lookup of
     * <a href="https://www.rfc-editor.org/rfc/rfc4647#section-3.4">RFC 4647, section 3.4</a>.
     *
     * <ul>
     *   <li>Ranges are tried by descending weight, those of one weight by position; each is shortened from the end until
     *       it names an installed language.
     *   <li>A tag comes down to a language in one way, here and in {@link #texts(Locale)}.
     *   <li>Weight 0 excludes a language and what refines it. Of equal ranges the first counts.
     *   <li>{@code *} is skipped; but where English is excluded and nothing else fits, it takes the first of {@link #locales()}
     *       that isn't.
     *   <li>An element that isn't well-formed
     *       (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.4">RFC 9110, section 12.5.4</a>) is skipped,
     *       the others count.
     *   <li>At most 32 elements are read, and 1,000 characters; what comes behind has no effect.
     *   <li>No text whatsoever makes this method throw.
     * </ul>
     *
     * @param acceptLanguage the field's value, of any content; null stands for a missing field
     * @return the texts, never null; English if nothing fits, and for null or empty text
     */
    public StatusTexts negotiate(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return english();
        }
        StatusTexts found = AcceptLanguage.lookup(acceptLanguage, names);
        return found != null ? found : notAskedFor(acceptLanguage);
    }

    /** English, unless it is refused while another language will do. */
    private StatusTexts notAskedFor(String acceptLanguage) {
        if (AcceptLanguage.isRefused(acceptLanguage, english, names) && AcceptLanguage.takesAny(acceptLanguage)) {
            for (Language language : languages) {
                StatusTexts texts = AcceptLanguage.isRefused(acceptLanguage, language, names) ? null : language.texts();
                if (texts != null) {
                    return texts;
                }
            }
        }
        return english();
    }

    /**
     * Obtains the texts of the installed language that an {@code Accept-Language} field asks for which came in several lines.
     * They are one field
     * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.3">RFC 9110, section 5.3</a>), and read as one.
     *
     * @param acceptLanguages the values of the lines in their order, each of any content, not null; none stands for a missing
     *     field, and a line that is null for an empty one
     * @return the same as {@link #negotiate(String)} of the values with commas between them, never null
     */
    public StatusTexts negotiateLines(List<@Nullable String> acceptLanguages) {
        String only = acceptLanguages.isEmpty() ? null : acceptLanguages.get(0);
        return negotiate(acceptLanguages.size() < 2 ? only : AcceptLanguage.joined(acceptLanguages));
    }

    /**
     * The installed languages. The texts of all of them are read by this call.
     *
     * @return an immutable list in alphabetical order of the language tags, English among them, never null
     */
    public List<Locale> locales() {
        List<Locale> installed = new ArrayList<>();
        for (Language language : languages) {
            if (language.texts() != null) {
                installed.add(language.locale);
            }
        }
        return Collections.unmodifiableList(installed);
    }

    /**
     * The providers that were left out, whole or for one language, and why. A language is read on first use, so the
     * list may grow.
     *
     * @return an immutable list of what has failed so far, in the order in which it failed, never null
     */
    public List<Failure> failures() {
        return failures.list();
    }

    private StatusTexts english() {
        return Objects.requireNonNull(english.texts());
    }

    private @Nullable StatusTexts find(Locale locale) {
        Language language = alone.find(locale.getLanguage());
        if (language != null) {
            return language.texts();
        }
        StatusTexts before = known.find(locale);
        return before != null ? before : findByName(locale);
    }

    private @Nullable StatusTexts findByName(Locale locale) {
        StatusTexts found = AcceptLanguage.lookupTag(locale.toLanguageTag(), names);
        if (found != null) {
            known.add(locale, found);
        }
        return found;
    }

    /** Tells whether a locale is what all locales of its language come down to, so that no name has to be looked up. */
    private static boolean standsAlone(Locale locale, Collection<Locale> declared) {
        String language = locale.getLanguage();
        boolean alone = locale.toLanguageTag().equals(language) && !LanguageName.isOneOfSeveral(language);
        for (Locale other : declared) {
            alone &= other.equals(locale) || !other.getLanguage().equals(language);
        }
        return alone;
    }

    /** The texts that a language with a region or a script takes what it lacks from. */
    private @Nullable StatusTexts refinedBy(Language language) {
        if (language.standsAlone) {
            return null;
        }
        for (String tag = language.foldedTag; !tag.isEmpty(); tag = AcceptLanguage.shortened(tag)) {
            for (LanguageName name : names) {
                Language broader = name.broader && name.tag.equals(tag) ? name.language : null;
                StatusTexts texts = broader == null || broader == language ? null : broader.texts();
                if (texts != null) {
                    return texts;
                }
            }
        }
        return null;
    }

    private @Nullable Language declaredAs(Locale locale) {
        for (Language language : languages) {
            if (language.locale.equals(locale)) {
                return language;
            }
        }
        return null;
    }

    /** Reads a language, under the one lock of the catalog, so that two threads can't wait for each other. */
    synchronized void read(Language language) {
        if (reading) {
            throw lookupFromInside();
        }
        StatusTexts refined = refinedBy(language);
        reading = true;
        try {
            language.read(refined, failures);
        } finally {
            reading = false;
        }
    }

    private static IllegalStateException lookupFromInside() {
        return new IllegalStateException("a provider looks a text up while it is being read: a provider of texts must"
                + " hand its own texts over without any lookup");
    }

    /**
     * A short text for logs: the locales for which there are texts.
     *
     * @return the text, never null; its form may change
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("TextCatalog");
        char separator = '[';
        for (Language language : languages) {
            text.append(separator).append(language.tag);
            separator = ' ';
        }
        return text.append(']').toString();
    }
}
