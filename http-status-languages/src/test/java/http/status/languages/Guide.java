package http.status.languages;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the guide of a language says that a test can hold, read from the guide itself. */
final class Guide {
    /** What translators edit; Maven runs tests in the module's folder. */
    static final Path FOLDER = Path.of("src", "main", "bundles");

    private static final Pattern PARENTHESES = Pattern.compile(" \\([^)]*\\)");

    private final Locale locale;
    private final String text;

    private Guide(Locale locale, String text) {
        this.locale = locale;
        this.text = text;
    }

    static Guide of(Locale locale) {
        try {
            return new Guide(locale, Files.readString(FOLDER.resolve(locale.toLanguageTag() + ".md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The signs, and the letters that aren't ASCII's, in a language whose letters can be listed. */
    String allowedSigns() {
        return list("Allowed");
    }

    /** The scripts that are written beside ASCII's letters, none if all letters are listed. */
    Set<UnicodeScript> scripts() {
        Set<UnicodeScript> scripts = new HashSet<>();
        for (String name :
                PARENTHESES.matcher(line("Scripts").orElse("")).replaceAll("").split("[,.] ?")) {
            if (!name.isEmpty() && !name.contains(" ")) {
                scripts.add(UnicodeScript.forName(name));
            }
        }
        return scripts;
    }

    /** Whether the language is written without spaces, or with endings that no list could hold. */
    boolean isOfEastAsia() {
        return !scripts().isEmpty();
    }

    /**
     * The words for a strength of RFC 2119, as a pattern. They are looked for where a word begins; the guide says where they are
     * whole words; and where words don't show, anywhere.
     */
    Pattern wordsFor(String strength) {
        String words = list(strength).replace(", ", "|");
        String before = isOfEastAsia() ? "" : "(?<!\\p{L})";
        String behind = text.contains(" are whole words") ? "(?!\\p{L})" : "";
        return Pattern.compile(before + "(" + words + ")" + behind);
    }

    /** A text with its letters made small as its language does. */
    String small(String words) {
        return words.toLowerCase(locale);
    }

    /** A text, made small, without the phrases that have a word of a rule and state none. */
    String withoutPhrasesThatAreNoRule(String words) {
        String rest = small(words);
        if (line("No rule").isPresent()) {
            for (String phrase : list("No rule").split(", ")) {
                rest = rest.replace(phrase, "");
            }
        }
        return rest;
    }

    private String list(String name) {
        String line = line(name).orElseThrow(() -> new AssertionError(locale + " has no line " + name));
        assertTrue(line.startsWith("`") && line.endsWith("`"), line);
        return line.substring(1, line.length() - 1);
    }

    private Optional<String> line(String name) {
        Matcher line =
                Pattern.compile("^" + name + ": (.+)$", Pattern.MULTILINE).matcher(text);
        return line.find() ? Optional.of(line.group(1)) : Optional.empty();
    }
}
