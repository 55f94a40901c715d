package http.status.fuzzing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.function.Executable;

/** What the fuzzer gives to a target. */
public final class Fuzzed {
    private static final int MAX_TOLD = 4_000;

    /** The fuzzer makes whole characters alone; these stand for the halves of a surrogate pair. */
    private static final char HIGH = '\uE000';

    private static final char LOW = '\uE001';

    private Fuzzed() {}

    /** Gives a text in which half a character may stand. */
    public static String text(String raw) {
        return raw.replace(HIGH, '\uD83D').replace(LOW, '\uDE00');
    }

    /**
     * Runs a target. Whatever it throws is told with its arguments, as Java writes them, for a seed or a test: the fuzzer shows bytes. So is a
     * hang, which ends the Java virtual machine: the fuzzer's own alarm doesn't ring in a test.
     */
    public static void run(Executable target, Object... arguments) {
        HangWatch.begin(arguments);
        try {
            target.execute();
        } catch (Throwable e) {
            throw new AssertionError(seed(arguments) + ": " + e, e);
        } finally {
            HangWatch.end();
        }
    }

    static String seed(Object... arguments) {
        return Arrays.stream(arguments).map(Fuzzed::literal).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String literal(Object argument) {
        if (argument instanceof byte[] bytes) {
            return literal(new String(bytes, StandardCharsets.ISO_8859_1)) + ".getBytes(ISO_8859_1)";
        }
        if (!(argument instanceof String text)) {
            return argument.toString();
        }
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < Math.min(text.length(), MAX_TOLD); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c <= '~' && c != '"' && c != '\\';
            literal.append(plain ? String.valueOf(c) : c == '"' || c == '\\' ? "\\" + c : control(c));
        }
        return literal.append(text.length() > MAX_TOLD ? "\"..." : "\"").toString();
    }

    private static String control(char c) {
        return c == '\n' ? "\\n" : c == '\r' ? "\\r" : String.format(Locale.ROOT, "\\u%04x", (int) c);
    }
}
