package http.status.fuzzing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.StatusCode;
import http.status.api.StatusText;
import http.status.api.StatusTexts;
import http.status.api.TextCatalog;
import http.status.problem.Problem;
import http.status.problem.ProblemFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The rules that all targets hold the library to, written a second time. */
public final class Oracle {
    /** Far more than any message needs, and far less than what may come in. */
    private static final int MAX_MESSAGE = 800;

    private static final List<StatusTexts> LANGUAGES =
            TextCatalog.installed().locales().stream().map(StatusTexts::of).toList();

    /** What a careful reader lets in: the library's classes and the platform's, and no array that fills the memory. */
    private static final ObjectInputFilter FILTER =
            ObjectInputFilter.Config.createFilter("maxarray=10000;maxdepth=100;http.status.**;java.base/*;!*");

    private Oracle() {}

    /** Gives what a factory makes; empty if it refuses, as it may, by an exception that shows nothing raw. */
    public static <T> Optional<T> madeOrRefused(Supplier<T> factory) {
        try {
            return Optional.of(factory.get());
        } catch (IllegalArgumentException e) {
            assertMessage(e.getMessage());
            return Optional.empty();
        }
    }

    /** A message is short, and everything in it can be seen. */
    public static void assertMessage(String message) {
        assertTrue(message.length() <= MAX_MESSAGE, message);
        assertTrue(message.chars().allMatch(c -> c >= ' ' && c <= '~'), message);
    }

    /** One line of printable characters. */
    static boolean isOneLine(String text) {
        return text.codePoints()
                .noneMatch(c -> Character.isISOControl(c)
                        || c == 0x2028
                        || c == 0x2029
                        || Character.getType(c) == Character.SURROGATE);
    }

    /** One line of printable characters, with words in it. */
    static boolean isText(String text) {
        return isOneLine(text) && hasWords(text);
    }

    static boolean hasWords(String text) {
        return !text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    static boolean isPhrase(String phrase) {
        return phrase.isEmpty() || phrase.matches("[ -~]+") && hasWords(phrase);
    }

    static boolean isConstantName(String name) {
        return name.matches("|[A-Z][A-Z0-9_]*");
    }

    static boolean isRegistry(String id) {
        return id.matches("[a-z][a-z0-9-]{0,31}");
    }

    /** A code is legal in all its parts, and whatever is asked of it is answered in every language and every format. */
    static void assertLegal(StatusCode code) {
        assertTrue(code.code() >= 100 && code.code() <= 999);
        assertTrue(isPhrase(code.phrase()), "phrase");
        assertTrue(isConstantName(code.constantName()), "constant name");
        assertTrue(code.description().isEmpty() || isText(code.description()), "description");
        assertTrue(isOneLine(code.toString()), "string");
        for (String former : code.formerPhrases()) {
            assertTrue(isPhrase(former) && !former.isEmpty(), "former phrase");
        }
        for (String alias : code.aliases()) {
            assertTrue(isConstantName(alias) && !alias.isEmpty(), "alias");
        }
        assertEquals(code.genericCode(), StatusCode.of(code.genericCode()).genericCode());
        for (StatusTexts texts : LANGUAGES) {
            StatusText text = texts.text(code);
            assertTrue(isText(text.title()), "title");
            assertTrue(isText(text.description()), "description");
            assertEquals(text.title(), texts.title(code));
            assertEquals(text.description(), code.description(texts.locale()));
            assertEquals(text.title(), code.title(texts.locale()));
        }
        for (ProblemFormat format : ProblemFormat.values()) {
            assertTrue(format.write(Problem.of(code, LANGUAGES.get(0))).length > 0);
        }
    }

    static byte[] write(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    static Object read(byte[] stream) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
            in.setObjectInputFilter(FILTER);
            return in.readObject();
        }
    }

    /** What is written is read back. */
    static void assertReadBack(Object value) throws IOException, ClassNotFoundException {
        Object copy = read(write(value));
        assertEquals(value, copy);
        assertEquals(value.hashCode(), copy.hashCode());
        assertEquals(value.toString(), copy.toString());
    }
}
