package http.status.api.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.StatusCode;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a translator is told about a file that is refused: the file, the line, and what can't be seen by its name. */
class TextBundleFaultsTest {
    private static final String FILE = "acme_fr.properties";

    private static TextBundle read(byte[] file) {
        try {
            return TextBundle.read(FILE, new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String refusal(byte[] file) {
        String message =
                assertThrows(IllegalArgumentException.class, () -> read(file)).getMessage();
        for (int i = 0; i < message.length(); i++) {
            assertTrue(message.charAt(i) >= ' ' && message.charAt(i) <= '~', "everything in it can be seen");
        }
        return message;
    }

    private static String refusal(String file) {
        return refusal(file.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(int line, String fault, String file) {
        String message = refusal(file);
        assertTrue(message.startsWith(FILE + ", line " + line + ": " + fault), message);
    }

    // The line.

    @Test
    void theLineIsTheOneThatTheKeyStartsOn() {
        assertRefused(1, "the key \"bad\"", "bad=text");
        assertRefused(3, "the key \"bad\"", "# a comment\n\nbad=text\n");
        assertRefused(4, "the key \"bad\"", "404.title=A \\\n  text \\\n  goes on\nbad=text\n404.description=D\n");
        assertRefused(2, "the key \"bad\"", "404.title=T\nbad=A \\\n  text \\\n  goes on\n404.description=D\n");
        assertRefused(2, "the key \"badkey\"", "404.title=T\nbad\\\n  key = text\n");
        assertRefused(3, "the key \"bad\"", "404.title=T\n# a comment is not continued \\\n \t\fbad=text\n");
        assertRefused(4, "the key \"bad\"", "404.title=T\n\\\n\\\nbad=text\n");
        assertRefused(4, "the key \"bad\"", "404.title=T\n  \\\n! a comment still\nbad=text\n");
        assertRefused(2, "the key \"bad\"", "404.title=T\\\\\nbad=text\n");
        assertRefused(3, "the key \"bad\"", "404.title=T\\\\\\\n  goes on\nbad=text\n");
    }

    @Test
    void anEmptyKeyHasALineToo() {
        assertRefused(2, "the key \"\"", "404.title=T\n=text\n");
        assertRefused(2, "the key \"\"", "404.title=T\n\\");
        assertRefused(2, "the key \"\"", "404.title=T\n\\\n");
        assertRefused(3, "the key \"\"", "404.title=T\n\\\n = text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void linesAreCountedWhateverEndsThem(String end) {
        String file = "# a comment\n\n404.title=A \\\n  text\n  ! another\n\nbad=text";
        assertRefused(7, "the key \"bad\"", file.replace("\n", end));
        assertRefused(7, "the key \"bad\"", file.replace("\n", end) + end);
        assertRefused(7, "the key \"bad\"", file.replace("\n", end) + " \\" + end + "more" + end + end);
    }

    @Test
    void oneFileMayHaveLinesOfEachKind() {
        assertRefused(6, "the key \"bad\"", "# one\r\n\r\r\n\n404.title=T\rbad=text\r\n");
    }

    @Test
    void aLongLineIsCountedOnce() {
        String text = "A long text. ".repeat(10_000) + "End.";
        assertRefused(3, "the key \"bad\"", "#" + text + "\n404.title=" + text + "\nbad=" + text);
    }

    /** Of the parts of a file each ends with a line, and the last one is refused. */
    @Property
    void theLineIsRightBehindAnythingThatIsNoFault(
            @ForAll @Size(max = 12) List<@From("parts") String> parts, @ForAll @From("ends") String end) {
        StringBuilder file = new StringBuilder();
        int line = 1;
        int code = 100;
        for (String part : parts) {
            file.append(part.replace("KEY", code++ + ".title").replace("\n", end));
            line += (int) part.chars().filter(c -> c == '\n').count();
        }
        assertRefused(line, "the key \"bad\"", file + "bad=text");
        assertRefused(line, "the key \"bad\"", file + "bad = text" + end);
        assertRefused(line, "an escape is malformed", file + "\\u00=text" + end);
    }

    @Provide
    Arbitrary<String> parts() {
        return Arbitraries.of(
                "\n",
                " \t\f\n",
                "# a comment\n",
                "  ! a comment \\\n",
                "\\\n",
                "  \\\n",
                "\\\n\\\n\n",
                "\\\n#\n",
                "KEY=text\n",
                " KEY text\n",
                "KEY:text \\\n   goes \\\n\ton\n",
                "KEY=text\\\n\n",
                "KEY\\\n=\\\ntext \\\n# and more\n",
                "KEY=text\\\\\n",
                "KEY=text \\\\\\\n  goes on\n");
    }

    @Provide
    Arbitrary<String> ends() {
        return Arbitraries.of("\n", "\r", "\r\n");
    }

    @Test
    void ofSeveralFaultsTheFirstOneIsTold() {
        assertRefused(2, "the key \"bad\"", "404.title=T\nbad=text\n404.title=T\n404.description=\\u00zz\n");
        assertRefused(2, "an escape", "404.title=T\n404.description=\\u00zz\nbad=text\n");
    }

    // The encoding.

    @Test
    void aByteOrderMarkIsRefusedByItsName() {
        assertEquals(
                FILE + ", line 1: U+FEFF (byte order mark) stands at the start: save the file as UTF-8 without one",
                refusal("\uFEFF404.title=T\n"));
        assertEquals(refusal("\uFEFF404.title=T\n"), refusal("\uFEFF# a comment\n"));
        assertEquals(refusal("\uFEFF404.title=T\n"), refusal("\uFEFF"));
    }

    @Test
    void aByteOrderMarkInsideTheFileIsSeenToo() {
        assertRefused(2, "the key \"\\ufeff404.title\" has U+FEFF (byte order mark)", "# one\n\uFEFF404.title=T");
        assertRefused(1, "404.title has U+FEFF (byte order mark) behind \"A\"", "404.title=A\uFEFFB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE"})
    void utf16IsRefusedWithItsMarkAndWithout(String charset) {
        Charset utf16 = Charset.forName(charset);
        String marked = refusal("\uFEFF404.title=Refusé\n".getBytes(utf16));
        assertEquals(
                FILE + ", line 1: the file is UTF-16, as U+FEFF (byte order mark) at its start tells:"
                        + " save it as UTF-8",
                marked);
        assertEquals(marked, refusal("\uFEFF".getBytes(utf16)));
        String unmarked = refusal("404.title=Refusé\n".getBytes(utf16));
        assertEquals(
                FILE + ", line 1: the file has U+0000 (null), as UTF-16 has many: save the file as UTF-8", unmarked);
    }

    @Test
    void aNulByteIsRefusedOnItsLine() {
        assertRefused(3, "the file has U+0000 (null)", "404.title=T\r\n# a comment\r\n404.description=A\0B\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void aByteThatIsNoUtf8IsRefusedOnItsLine(String end) {
        String file = String.join(end, "404.title=T", "# a comment", "404.description=A \\", "  Refusé", "999.title=T");
        assertEquals(
                FILE + ", line 4: the byte 0xE9 is no UTF-8 here: save the file as UTF-8",
                refusal(file.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void aByteThatIsNoUtf8IsRefusedInAComment() {
        assertTrue(refusal("#\n# é".getBytes(StandardCharsets.ISO_8859_1)).contains("line 2: the byte 0xE9"));
    }

    @Test
    void halfASurrogatePairInUtf8IsNoUtf8() {
        byte[] half = {'4', '0', '4', '.', 't', 'i', 't', 'l', 'e', '=', (byte) 0xED, (byte) 0xA0, (byte) 0xBD};
        assertTrue(refusal(half).startsWith(FILE + ", line 1: the byte 0xED is no UTF-8"));
    }

    @Test
    void aFileThatIsCutOffInACharacterIsRefused() {
        byte[] cut = {'#', '\n', (byte) 0xC3};
        assertTrue(refusal(cut).startsWith(FILE + ", line 2: the byte 0xC3 is no UTF-8"));
    }

    @Test
    void aCharacterThatAnotherEncodingLostIsRefused() {
        assertRefused(1, "404.title has U+FFFD (replacement character) behind \"Refus\"", "404.title=Refus\uFFFD\n");
    }

    // The keys.

    @Test
    void aKeyIsShownShortAndWithNothingHidden() {
        assertRefused(
                1,
                "the key \"404.title\\u200b\" has U+200B (zero width space) and is not allowed: write the number",
                "404.title\u200B=T");
        assertRefused(1, "the key \"\\u0378\" has U+0378 and is not allowed", "\u0378=T");
        assertRefused(1, "the key \" ~\" is not allowed", "\\ ~=T");
        assertRefused(1, "the key \"\\u0430\" has U+0430 (cyrillic small letter a) and", "\u0430=T");
        assertRefused(1, "the key \"\\ud83d\\ude00\" has U+1F600 (grinning face) and", "\uD83D\uDE00=T");
        assertRefused(1, "the key \"\\ud83d\" has U+D83D (half of a surrogate pair) and", "\\uD83D=T");
        assertRefused(
                1, "the key \"\\u000d\\u000a\\u001b[31m\" has U+000D (carriage return) and", "\\r\\n\\u001B[31m=T");
        assertRefused(
                1,
                "the key \"" + "k".repeat(20) + "\"... (1000000 characters) is not allowed",
                "k".repeat(1_000_000) + "=T");
        assertTrue(refusal("\u001B".repeat(1_000_000)).length() < 400);
    }

    /** Quoting stands twice in this module, because the packages don't see into each other. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bad",
                "B a\"d\\",
                "B\u00E9\u202E\uD83D\uDE00",
                "B\r\n",
                "12345678901234567890",
                "123456789012345678901"
            })
    void keysAreQuotedAsValuesOfTheApiAre(String text) {
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> StatusCode.builder(text + "!", 404).build())
                .getMessage();
        String quoted = message.substring("registry id ".length(), message.indexOf(" is not allowed"));
        StringBuilder escaped = new StringBuilder();
        (text + "!").chars().forEach(c -> escaped.append(String.format(Locale.ROOT, "\\u%04x", c)));
        assertTrue(refusal(escaped + "=T").contains("the key " + quoted + " "), quoted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void aKeyThatStandsTwiceIsRefusedWithBothLines(String end) {
        String file =
                String.join(end, "#", "404.title=One", "404.description=A \\", "text", " 404\\u002Etitle : Two", "");
        assertEquals(FILE + ", line 5: 404.title stands on line 2 already: write it once", refusal(file));
        assertRefused(2, "404.title stands on line 1 already", "404.title=Same\n404.title=Same");
        assertRefused(4, "404.title stands on line 2 already", "\n404.title=1\n\n404.title=2\n404.title=3");
    }

    // The texts.

    @ParameterizedTest
    @CsvSource({
        "0009, character tabulation",
        "000A, line feed",
        "000D, carriage return",
        "001B, escape",
        "007F, delete",
        "0085, next line",
        "009F, application program command",
        "2028, line separator",
        "2029, paragraph separator",
        "202A, left-to-right embedding",
        "202B, right-to-left embedding",
        "202C, pop directional formatting",
        "202D, left-to-right override",
        "202E, right-to-left override",
        "2066, left-to-right isolate",
        "2067, right-to-left isolate",
        "2068, first strong isolate",
        "2069, pop directional isolate",
        "D800, half of a surrogate pair",
        "DFFF, half of a surrogate pair",
        "FEFF, byte order mark"
    })
    void whatNobodySeesIsRefusedByItsName(String hex, String name) {
        String fault = "999.description has U+" + hex + " (" + name + ") ";
        String file = "404.title=A\n404.description=B \\\n  C\n999.description=";
        assertRefused(4, fault + "behind \"A text\"", file + "A text\\u" + hex + "B\n");
        assertRefused(4, fault + "at its start: ", file + "\\u" + hex);
        char c = (char) Integer.parseInt(hex, 16);
        if (c != '\n' && c != '\r' && !Character.isSurrogate(c)) {
            assertRefused(4, fault + "behind \"A text\"", file + "A text" + c + "B\n");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0085 | a text is one line of printable characters",
                "202E | a text may not turn the writing direction; the marks U+200E and U+200F are allowed",
                "D83D | write the whole character, or the escapes of both halves",
                "FEFF | leave it out",
                "FFFD | it stands for a character that was lost in another encoding: write that one"
            })
    void theRuleIsToldToo(String hex, String rule) {
        for (String before : List.of("A", "")) {
            String message = refusal("404.title=" + before + "\\u" + hex + "B");
            assertTrue(message.endsWith(": " + rule), message);
        }
    }

    @Test
    void everyControlCharacterIsRefused() {
        for (int c = 0; c < 0xA0; c++) {
            if (c < ' ' || c >= 0x7F) {
                String hex = String.format(Locale.ROOT, "%04X", c);
                assertRefused(1, "404.title has U+" + hex + " (", "404.title=A\\u" + hex + "B");
            }
        }
    }

    @Test
    void halvesOfPairsInTheWrongOrderAreRefused() {
        assertRefused(1, "404.title has U+DE00 (half of a surrogate pair) at its start", "404.title=\\uDE00\\uD83D");
        assertRefused(
                1,
                "404.title has U+D83D (half of a surrogate pair) behind \"\\ud83d\\ude00\"",
                "404.title=\\uD83D\\uDE00\\uD83D");
    }

    @Test
    void thePlaceOfACharacterIsQuotedShort() {
        String message = refusal("404.title=" + "x".repeat(1_000_000) + "é\u2028");
        assertTrue(message.contains(" behind \"" + "x".repeat(19) + "\\u00e9\": "), message);
    }

    @ParameterizedTest
    @CsvSource({"0020, space", "00A0, no-break space", "202F, narrow no-break space", "3000, ideographic space"})
    void aBlankAtTheStartOrTheEndOfATextIsRefusedByItsName(String hex, String name) {
        String blank = " U+" + hex + " (" + name + "): ";
        assertRefused(2, "404.title ends with" + blank, "\r\n404.title=A \\\r\n  text\\u" + hex + "\r\n");
        assertRefused(2, "404.title starts with" + blank, "\r\n404.title=\\u" + hex + "A text\r\n");
        assertRefused(2, "404.title starts with" + blank, "\r\n404.title=\\u" + hex + "\r\n");
        char c = (char) Integer.parseInt(hex, 16);
        assertRefused(2, "404.title ends with" + blank, "\n404.title=A text" + c + "\n404.description=D\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"404.title", "404.title=", "404.title = \t", "404.title=\\\n", "404.title=\\\n  \n"})
    void aTextWithoutWordsIsRefused(String file) {
        assertRefused(2, "404.title is blank: a text has words in it", "#\n" + file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u", "\\u00", "\\u00zz", "A \\\n  text \\u20", "\\u 0041", "C:\\users"})
    void aMalformedEscapeIsRefused(String value) {
        assertEquals(
                FILE + ", line 3: an escape is malformed: write \\u and four hexadecimal digits,"
                        + " and a backslash itself as \\\\",
                refusal("404.title=A \\\n  text\n404.description=" + value));
        assertRefused(
                3, "an escape is malformed", "404.title=A \\\n  text\n404.description=" + value + "\n999.title=T");
    }

    @Test
    void whatLanguagesNeedIsLeftAlone() {
        String title = "«\u00A0Ça\u202Fva\u00A0?\u00A0» \u05D0\u200F! \u0645\u06CC\u200C\u062E \uD83D\uDE00";
        TextBundle bundle = read(("404.title=  " + title + "\n404.description=\\uD83D\\uDE00 \\u00A0\\\n  é = \\\\")
                .getBytes(StandardCharsets.UTF_8));
        assertEquals(Optional.of(title), bundle.find("404.title"), "the blanks behind the = are no part of it");
        assertEquals(Optional.of("\uD83D\uDE00 \u00A0é = \\"), bundle.find("404.description"));
        assertEquals(title, bundle.texts(Locale.FRENCH).get(404).title());
    }

    // Whatever is in the file.

    @Test
    void aFileIsReadToItsEndAndLeftOpen() throws IOException {
        InputStream parts = new SequenceInputStream(
                new ByteArrayInputStream("404.title=T\n404.descr".getBytes(StandardCharsets.UTF_8)),
                new ByteArrayInputStream("iption=D".getBytes(StandardCharsets.UTF_8)));
        boolean[] closed = {false};
        InputStream in = new FilterInputStream(parts) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        assertEquals(Optional.of("D"), TextBundle.read(FILE, in).find("404.description"));
        assertFalse(closed[0]);
    }

    @Test
    void aFailureToReadIsThrownAsItIs() {
        IOException failure = new IOException("the disk");
        InputStream in = new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }
        };
        assertSame(failure, assertThrows(IOException.class, () -> TextBundle.read(FILE, in)));
    }

    @Test
    void nullIsRefused() {
        assertThrows(NullPointerException.class, () -> TextBundle.read(null, InputStream.nullInputStream()));
        assertThrows(NullPointerException.class, () -> TextBundle.read(FILE, null));
    }

    @Property
    void anyBytesAreABundleOrRefused(@ForAll @Size(max = 200) byte[] file) {
        readOrRefuse(file);
    }

    @Property(tries = 3_000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void anyFileIsReadAsPropertiesReadItOrRefused(@ForAll @From("files") String file) throws IOException {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        Optional<TextBundle> bundle = readOrRefuse(bytes);
        Statistics.collect(bundle.isPresent());
        Statistics.coverage(checker -> checker.check(true).percentage(share -> share > 1 && share < 99));
        if (bundle.isPresent()) {
            Properties properties = new Properties();
            properties.load(new StringReader(file));
            for (String key : properties.stringPropertyNames()) {
                assertEquals(
                        Optional.of(properties.getProperty(key)),
                        bundle.orElseThrow().find(key));
            }
        }
    }

    private static Optional<TextBundle> readOrRefuse(byte[] file) {
        try {
            TextBundle bundle = read(file);
            bundle.texts(Locale.FRENCH);
            bundle.classTexts(Locale.FRENCH);
            return Optional.of(bundle);
        } catch (IllegalArgumentException e) {
            String message = refusal(file);
            assertTrue(message.matches("acme_fr\\.properties, line [1-9][0-9]{0,3}: .{1,300}"), message);
            return Optional.empty();
        }
    }

    /** Keys in pairs, so that some of the files are without a fault. */
    @Provide
    Arbitrary<String> files() {
        Arbitrary<String> texts = Arbitraries.frequencyOf(
                        Tuple.of(
                                4,
                                Arbitraries.of(
                                        "text", "é", "=", "\\u00e9", "\\\\", "\\\n", "\\\r\n", " and ", "\t#", "!")),
                        Tuple.of(1, Arbitraries.of("\uD83D\uDE00", "\\uD83D\\uDE00", "\u00A0", "\f", "\r", "\n", "# ")),
                        Tuple.of(
                                1,
                                Arbitraries.of(
                                        "\\uD83D", "\\uDE00", "\\u", "\\n", "\uFEFF", "\u2028", "\u202E", "\uFFFD",
                                        "\0")))
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts) + ".");
        Arbitrary<String> separators = Arbitraries.of("=", " = ", ":", " ", "\t", "\\\n = ");
        Arbitrary<String> ends = Arbitraries.of("\n", "\r", "\r\n", "\n\n", "\n# a comment\n", "\n\\\n");
        Arbitrary<String> pairs = Combinators.combine(
                        Arbitraries.of("404", "404", "999", "4xx", "other"), separators, texts, ends, texts, ends)
                .as((subject, separator, title, end, description, lastEnd) -> subject + ".title" + separator + title
                        + end + subject + ".description" + separator + description + lastEnd);
        return pairs.list().ofMaxSize(3).map(parts -> String.join("", parts));
    }
}
