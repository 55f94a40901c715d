package http.status.languages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import http.status.api.StatusClass;
import http.status.api.StatusText;
import http.status.iana.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each text keeps the guide of its language, and each language says what the others say. */
class GuideTest {
    /** What stands on the wire, or is a name, and is written alike in every language. */
    private static final Set<String> TOKENS = Set.of(
            "Accept",
            "Accept-Encoding",
            "Allow",
            "Content-Length",
            "Content-Range",
            "Content-Type",
            "Depth",
            "Expect",
            "If-Match",
            "IM",
            "Link",
            "Location",
            "Proxy-Authenticate",
            "Range",
            "Retry-After",
            "Upgrade",
            "Upload-Offset",
            "WWW-Authenticate",
            "GET",
            "HEAD",
            "POST",
            "PROPPATCH",
            "continue",
            "infinity",
            "blocked-by",
            "lock-token-submitted",
            "HTTP",
            "IANA",
            "OK",
            "RFC",
            "TLS",
            "URI",
            "WebDAV",
            "XML");

    private static final Pattern SENTENCE = Pattern.compile("[^.。]+(?:\\.(?! |$)[^.。]+)*[.。]");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z-]*");

    /** Every text of a language by its key in the files. */
    private static Map<String, String> texts(Locale language) {
        Map<String, String> texts = new TreeMap<>();
        new LanguageTexts().texts(language).forEach((code, text) -> put(texts, Integer.toString(code), text));
        new LanguageTexts().classTexts(language).forEach((statusClass, text) -> put(texts, statusClass.label(), text));
        return texts;
    }

    private static Map<String, String> english() {
        Map<String, String> texts = new TreeMap<>();
        for (HttpStatus status : HttpStatus.values()) {
            texts.put(status.code() + ".title", status.phrase());
            texts.put(status.code() + ".description", status.description());
        }
        for (StatusClass statusClass : StatusClass.values()) {
            texts.put(statusClass.label() + ".title", statusClass.phrase());
            texts.put(statusClass.label() + ".description", statusClass.description());
        }
        return texts;
    }

    private static void put(Map<String, String> texts, String key, StatusText text) {
        texts.put(key + ".title", text.title());
        texts.put(key + ".description", text.description());
    }

    static Collection<Locale> languages() {
        return new LanguageTexts().locales();
    }

    /** The texts of a language that aren't as they should be. */
    private static List<String> faults(Locale language, String part, Predicate<String> fault) {
        return texts(language).entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(part) && fault.test(entry.getValue()))
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aTextHasTheCharactersOfItsGuideAlone(Locale language) {
        Guide guide = Guide.of(language);
        String signs = guide.allowedSigns();
        Set<UnicodeScript> scripts = guide.scripts();
        Predicate<Integer> allowed = c -> c == ' '
                || c < 128 && Character.isLetterOrDigit(c)
                || signs.indexOf(c) >= 0
                || scripts.contains(UnicodeScript.of(c));
        assertEquals(
                List.of(),
                faults(language, "", text -> !text.codePoints().boxed().allMatch(allowed)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aTextIsInNormalFormAndSpacedOnce(Locale language) {
        assertEquals(
                List.of(),
                faults(
                        language,
                        "",
                        text -> !Normalizer.isNormalized(text, Normalizer.Form.NFC)
                                || text.contains("  ")
                                || !text.strip().equals(text)));
    }

    /** A Latin letter among Cyrillic ones is seen by no reader and found by no search. */
    @ParameterizedTest
    @MethodSource("languages")
    void noWordMixesLatinAndCyrillicLetters(Locale language) {
        Pattern mixed = Pattern.compile("\\p{IsLatin}\\p{IsCyrillic}|\\p{IsCyrillic}\\p{IsLatin}");
        assertEquals(List.of(), faults(language, "", text -> mixed.matcher(text).find()));
    }

    /** The older character sets have the characters of one country alone: the simplified ones aren't in Taiwan's. */
    @ParameterizedTest
    @CsvSource({"ja, Shift_JIS", "ko, EUC-KR", "zh-Hans, GB2312", "zh-Hant, Big5"})
    void theCharactersAreThoseOfTheCountry(Locale language, String charset) {
        CharsetEncoder encoder = Charset.forName(charset).newEncoder();
        assertEquals(List.of(), faults(language, "", text -> !encoder.canEncode(text)));
    }

    @ParameterizedTest
    @CsvSource({"ja", "zh-Hans", "zh-Hant"})
    void aTokenIsSetOffByASpace(Locale language) {
        String letter = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]";
        Pattern close = Pattern.compile(letter + "[A-Za-z0-9]|[A-Za-z0-9]" + letter);
        Pattern apart =
                Pattern.compile(letter + " " + letter + "|[\u3001-\u300D\uFF08-\uFF1B] | [\u3001-\u300D\uFF08-\uFF1B]");
        assertEquals(
                List.of(),
                faults(
                        language,
                        "",
                        text -> close.matcher(text).find()
                                || apart.matcher(text).find()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aTitleIsShortWithoutAFullStopAndWithoutANumber(Locale language) {
        int most = Guide.of(language).isOfEastAsia() ? 30 : 45;
        Pattern wrong = Pattern.compile("[0-9]|[.\u3002]$");
        assertEquals(
                List.of(),
                faults(
                        language,
                        ".title",
                        title -> title.length() > most || wrong.matcher(title).find()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aDescriptionIsOneOrTwoSentences(Locale language) {
        assertEquals(
                List.of(),
                faults(
                        language,
                        ".description",
                        description -> description.length() > 220 || !isOneOrTwoSentences(description)));
    }

    private static boolean isOneOrTwoSentences(String description) {
        return sentences(description).size() <= 2
                && String.join("", sentences(description)).equals(description);
    }

    private static List<String> sentences(String description) {
        return SENTENCE.matcher(description)
                .results()
                .map(match -> match.group())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noTwoTextsOfALanguageAreAlike(Locale language) {
        Collection<String> texts = texts(language).values();
        assertEquals(texts.size(), new TreeSet<>(texts).size());
    }

    /** The words of English are those of RFC 2119: where it has one, each language has its own of the same strength. */
    @ParameterizedTest
    @MethodSource("languages")
    void aRequirementKeepsItsStrength(Locale language) {
        Guide guide = Guide.of(language);
        Map<String, String> english = english();
        List<String> faults = new ArrayList<>();
        for (String strength : List.of("Must", "Should", "May")) {
            Pattern inEnglish = Pattern.compile("\\b" + strength + "\\b", Pattern.CASE_INSENSITIVE);
            Pattern own = guide.wordsFor(strength);
            texts(language).forEach((key, text) -> {
                if (key.endsWith(".description")
                        && inEnglish.matcher(english.get(key)).find()
                        && !own.matcher(guide.small(text)).find()) {
                    faults.add(strength + ": " + key + "=" + text);
                }
            });
        }
        assertEquals(List.of(), faults);
    }

    /** What the guide names as no rule, such as a "might have to", isn't taken for one. */
    @ParameterizedTest
    @MethodSource("languages")
    void aStrengthIsNeverRaised(Locale language) {
        Guide guide = Guide.of(language);
        Map<String, String> english = english();
        List<String> faults = new ArrayList<>();
        for (String strength : List.of("Must", "Should")) {
            Pattern inEnglish = Pattern.compile("\\b" + strength + "\\b", Pattern.CASE_INSENSITIVE);
            Pattern own = guide.wordsFor(strength);
            texts(language).forEach((key, text) -> {
                if (key.endsWith(".description")
                        && own.matcher(guide.withoutPhrasesThatAreNoRule(text)).find()
                        && !inEnglish.matcher(english.get(key)).find()) {
                    faults.add(strength + ": " + key + "=" + text);
                }
            });
        }
        assertEquals(List.of(), faults);
    }

    /** Codes of which the specification says the same have the same first sentence. */
    @ParameterizedTest
    @MethodSource("languages")
    void twinsAreToldAlike(Locale language) {
        Map<String, String> texts = texts(language);
        for (List<Integer> twins : List.of(List.of(301, 308), List.of(302, 307), List.of(306, 418))) {
            assertEquals(
                    sentences(texts.get(twins.get(0) + ".description")).get(0),
                    sentences(texts.get(twins.get(1) + ".description")).get(0));
        }
        assertEquals(
                sentences(texts.get("401.description")).get(1),
                sentences(texts.get("407.description")).get(1).replace("Proxy-Authenticate", "WWW-Authenticate"));
    }

    /** In a script of one's own, what is Latin stands on the wire. */
    @ParameterizedTest
    @CsvSource({"ja", "ko", "ru", "uk", "zh-Hans", "zh-Hant"})
    void whatIsLatinIsATokenOfTheWire(Locale language) {
        Set<String> latin = texts(language).values().stream()
                .flatMap(text -> LATIN.matcher(text).results())
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
        latin.removeAll(TOKENS);
        assertEquals(Set.of(), latin);
    }

    /** Three words of the English text in a row are what nobody has translated. */
    @ParameterizedTest
    @MethodSource("languages")
    void noEnglishIsLeft(Locale language) {
        Map<String, String> english = english();
        List<String> faults = new ArrayList<>();
        texts(language).forEach((key, text) -> {
            Set<String> phrases = phrases(text);
            phrases.retainAll(phrases(english.get(key)));
            phrases.forEach(phrase -> faults.add(key + ": " + phrase));
        });
        assertEquals(List.of(), faults);
    }

    private static Set<String> phrases(String text) {
        String[] words = text.split("[^\\p{L}-]+");
        Set<String> phrases = new TreeSet<>();
        for (int i = 2; i < words.length; i++) {
            phrases.add(words[i - 2] + " " + words[i - 1] + " " + words[i]);
        }
        return phrases;
    }

    /** But for the two of Portuguese, which share what both countries say. */
    @Test
    void noTitleIsThatOfAnotherLanguageExceptWhereThatWasReviewed() throws IOException {
        Map<String, Set<String>> languages = new TreeMap<>();
        english().forEach((key, text) -> add(languages, key, text, Locale.ENGLISH));
        for (Locale language : languages()) {
            texts(language).forEach((key, text) -> add(languages, key, text, language));
        }
        List<String> alike = new ArrayList<>();
        languages.forEach((title, tags) -> {
            if (tags.size() > 1 && !tags.equals(Set.of("pt", "pt-PT"))) {
                alike.add(title + "|" + String.join(" ", tags));
            }
        });
        try (InputStream reviewed = GuideTest.class.getResourceAsStream("/titles-alike.csv")) {
            assertEquals(
                    new TreeSet<>(new String(reviewed.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .skip(1)
                            .toList()),
                    new TreeSet<>(alike));
        }
    }

    private static void add(Map<String, Set<String>> languages, String key, String text, Locale language) {
        if (key.endsWith(".title")) {
            languages.computeIfAbsent(text, title -> new TreeSet<>()).add(language.toLanguageTag());
        }
    }
}
