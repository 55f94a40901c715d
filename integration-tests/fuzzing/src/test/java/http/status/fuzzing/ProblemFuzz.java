package http.status.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import http.status.api.StatusCode;
import http.status.api.StatusTexts;
import http.status.problem.Problem;
import http.status.problem.ProblemFormat;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.json.JsonMapper;

/** What parsers of others read of a problem with any texts: these texts, in a document of the same structure as one without them. */
class ProblemFuzz {
    private static final Problem NOT_FOUND = Problem.of(StatusCode.of(404), StatusTexts.of(Locale.FRENCH));
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final DocumentBuilderFactory XML = DocumentBuilderFactory.newInstance();

    static {
        try {
            XML.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        } catch (ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<Arguments> seeds() {
        return Stream.of(
                Arguments.of("order_id", "42", "No order 42."),
                Arguments.of("i", "</bdi><script>alert(1)</script>", "]]></detail></problem><!--&#0;"),
                Arguments.of("title", "\",\"status\":200,\"x\":\"\\", "a\r\nstatus: 200\u2028\u202e\u2066"),
                Arguments.of("\u00e9", "\uE000\uE001\uE000\u0000\u0085\ufffe\uffff\ufeff", "\uE001 \u001b[31m"),
                Arguments.of("a1", "\r\n\r\t\u000b", " \u00a0"));
    }

    @MethodSource("seeds")
    @FuzzTest
    void everyTextIsReadBackAndIsNothingButText(
            @NotNull String name, @NotNull String rawValue, @NotNull String rawDetail) {
        Fuzzed.run(() -> check(name, Fuzzed.text(rawValue), Fuzzed.text(rawDetail)), name, rawValue, rawDetail);
    }

    private static void check(String name, String value, String detail) throws Exception {
        Set<String> taken = Set.of("type", "title", "status", "detail", "instance");
        Optional<Problem> made = Oracle.madeOrRefused(() -> problem(name, value, detail));
        assertEquals(
                name.matches("[A-Za-z][A-Za-z0-9_]*") && !taken.contains(name) && !detail.isBlank(), made.isPresent());
        if (made.isPresent()) {
            Problem plain = problem(name, "x", "x");
            checkJson(written(ProblemFormat.JSON, made.get()), name, value, detail);
            checkXml(made.get(), name, value, detail);
            checkPage(written(ProblemFormat.HTML, made.get()), written(ProblemFormat.HTML, plain), value, detail);
            String text = written(ProblemFormat.TEXT, made.get());
            assertEquals(written(ProblemFormat.TEXT, plain).lines().count(), text.split("\\R", -1).length - 1);
            assertTrue(text.lines().allMatch(line -> Oracle.isOneLine(line.replace('\t', ' '))));
        }
    }

    private static Problem problem(String name, String value, String detail) {
        return NOT_FOUND.withDetail(detail).with(name, List.of(value, Map.of("pointer", value)));
    }

    private static String written(ProblemFormat format, Problem problem) {
        return new String(format.write(problem), UTF_8);
    }

    private static void checkJson(String json, String name, String value, String detail) {
        assertEquals(
                Map.of(
                        "title",
                        NOT_FOUND.title(),
                        "status",
                        404,
                        "detail",
                        detail,
                        name,
                        List.of(value, Map.of("pointer", value))),
                JSON.readValue(json, Map.class));
        assertTrue(Oracle.isOneLine(json) && !json.contains("<"));
    }

    private static void checkXml(Problem problem, String name, String value, String detail) throws Exception {
        Element root = XML.newDocumentBuilder()
                .parse(new ByteArrayInputStream(ProblemFormat.XML.write(problem)))
                .getDocumentElement();
        NodeList all = root.getElementsByTagName("*");
        String[] names = {"title", "status", "detail", name, "i", "i", "pointer"};
        assertEquals(names.length, all.getLength());
        for (int i = 0; i < names.length; i++) {
            assertEquals(names[i], all.item(i).getNodeName());
        }
        assertEquals(inXml(detail), all.item(2).getTextContent());
        assertEquals(inXml(value), all.item(4).getTextContent());
        assertEquals(inXml(value), all.item(6).getTextContent());
    }

    private static void checkPage(String page, String plain, String value, String detail) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document document = Jsoup.parse(page, "", parser);
        assertEquals(List.of(), parser.getErrors());
        assertEquals(structure(Jsoup.parse(plain)), structure(document));
        assertEquals(visible(detail), document.select("p").get(1).wholeText());
        assertEquals(
                List.of(visible(value), visible(value)),
                document.select("bdi").stream().map(bdi -> bdi.wholeText()).toList());
    }

    private static List<String> structure(Document page) {
        return page.getAllElements().stream().map(element -> element.tagName()).toList();
    }

    private static String inXml(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }

    private static String visible(String text) {
        return text.replace("\r\n", "\n")
                .replaceAll(
                        "[\\p{Cc}&&[^\\t\\n]]|[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FFFE}\\x{FFFF}\\p{Cs}]",
                        "\uFFFD");
    }
}
