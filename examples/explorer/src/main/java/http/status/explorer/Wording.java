package http.status.explorer;

import http.status.api.Reference;
import http.status.api.Rule;
import http.status.api.Rule.Topic;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;

/**
 * The page's own words in one language: headings, labels, sentences.
 *
 * <p>A language's file is read by its name. {@code ResourceBundle.getBundle} would try the default locale of the Java
 * virtual machine before it came to English: on a French computer, a German reader would get French.
 */
public final class Wording {
    /** By the locale of the texts: of those there are as many as installed languages. */
    private static final ConcurrentMap<Locale, Wording> READ = new ConcurrentHashMap<>();

    /** The space before a number, or before the letter of an appendix. */
    private static final Pattern BEFORE_NUMBER = Pattern.compile(" (?=[0-9]|[A-Z](?:\\.|$))");

    private final Locale locale;
    private final ResourceBundle bundle;
    private final DateTimeFormatter month;
    private final DateTimeFormatter day;

    private Wording(Locale locale) {
        this.locale = locale;
        try {
            this.bundle = new PropertyResourceBundle(new StringReader(Resource.text(file(locale))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // No form of the JDK's: it has none for a month, and the one for a day differs from release to release.
        this.month = DateTimeFormatter.ofPattern(get("month"), locale);
        this.day = DateTimeFormatter.ofPattern(get("day"), locale);
    }

    /** The words for texts in a locale: in its language if the explorer has that, else in English. */
    static Wording of(Locale texts) {
        return READ.computeIfAbsent(texts, Wording::read);
    }

    private static Wording read(Locale texts) {
        Locale language = Locale.forLanguageTag(texts.getLanguage());
        return new Wording(Resource.exists(file(language)) ? language : Locale.ENGLISH);
    }

    private static String file(Locale language) {
        return "words_" + language.toLanguageTag() + ".properties";
    }

    /** The language of the words, which may not be that of the texts. */
    public Locale locale() {
        return locale;
    }

    /** The words of a key, which the file must have. */
    public String get(String key) {
        return bundle.getString(key);
    }

    /** What a constant of the API is called, such as {@code Strength.MUST_NOT}. */
    public String word(Enum<?> constant) {
        return get(ConstantName.of(constant));
    }

    /** A month as readers of the language write it: "June 2022". */
    public String month(YearMonth date) {
        return month.format(date);
    }

    /** A day as readers of the language write it: "November 13, 2026". */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** What a rule is about: its topic, or what it decides; a kind that the API has no constant for goes by its name. */
    public String about(Rule rule) {
        if (rule.kind() instanceof Topic topic) {
            return word(topic);
        }
        return rule.kind() instanceof Enum<?> decision
                ? get(decision.getDeclaringClass().getSimpleName())
                : rule.kind().name();
    }

    /** A place as it is cited: "RFC 9110, section 15.5.5". */
    public String cite(Reference reference) {
        return reference
                .section()
                .map(section -> reference.document() + ", " + get(part(section)) + " " + section)
                .orElse(reference.document());
    }

    /** The same for a page, on which no line ends before a number: "RFC", "section" and their numbers stay together. */
    public String citeUnbroken(Reference reference) {
        return BEFORE_NUMBER.matcher(cite(reference)).replaceAll("\u00a0");
    }

    private static String part(String section) {
        return Character.isDigit(section.charAt(0)) ? "section" : "appendix";
    }
}
