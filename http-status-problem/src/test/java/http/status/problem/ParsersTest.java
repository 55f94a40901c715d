package http.status.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.StatusCode;
import http.status.api.StatusTexts;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import tools.jackson.databind.json.JsonMapper;

/** Whatever texts a problem has: parsers of others read exactly what was meant, and nothing else. */
class ParsersTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Problem NOT_FOUND = Problem.of(StatusCode.of(404), StatusTexts.of(Locale.FRENCH));

    /** Controls, halves of surrogate pairs, marks of the writing direction, markup, and what is escaped in one of the formats. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> hostile = Arbitraries.of(
                "<script>alert(1)</script>",
                "</p>",
                "</problem>",
                "<!--",
                "-->",
                "]]>",
                "&amp;",
                "&#0;",
                "&lt",
                "\"",
                "'",
                "\\",
                "\\u003c",
                "\r\n",
                "\n",
                "\r",
                "\t",
                "\u0000",
                "\u0001",
                "\u007f",
                "\u0085",
                "\u009b",
                "\u00a0",
                "\u2028",
                "\u2029",
                "\u200f",
                "\u202e",
                "\u2066",
                "\u2069",
                "\ud800",
                "\udc00",
                "\ud83d\ude00",
                "\ufeff",
                "\ufffe",
                "\uffff",
                "${x}",
                "404: fake",
                "é",
                "漢字",
                "عربي",
                "<?xml?>",
                "<![CDATA[",
                "`",
                "=");
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(20), hostile)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Object> values() {
        Arbitrary<Object> simple = Arbitraries.oneOf(
                texts().asGeneric(),
                Arbitraries.integers().asGeneric(),
                Arbitraries.of(true, false).asGeneric());
        Arbitrary<Object> lists = simple.list().ofMaxSize(3).asGeneric();
        Arbitrary<Object> maps = Arbitraries.maps(
                        Arbitraries.of("detail", "pointer", "a1"), Arbitraries.oneOf(simple, lists))
                .ofMaxSize(3)
                .asGeneric();
        return Arbitraries.oneOf(
                simple, lists, maps, maps.list().ofMinSize(1).ofMaxSize(3).asGeneric());
    }

    private static Problem problem(String detail, Object value) {
        Problem problem = NOT_FOUND
                .withType(URI.create("https://example.com/a?b=c&d='e'"), "Type " + detail)
                .withInstance(URI.create("/orders/42"))
                .with("member", value);
        return detail.isBlank() ? problem : problem.withDetail(detail);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void jsonIsReadBackWithoutADifference(@ForAll("texts") String detail, @ForAll("values") Object value) {
        Problem problem = problem(detail, value);
        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("type", "https://example.com/a?b=c&d='e'");
        expected.put("title", "Type " + detail);
        expected.put("status", 404);
        problem.detail().ifPresent(text -> expected.put("detail", text));
        expected.put("instance", "/orders/42");
        expected.put("member", value);
        String json = new String(ProblemFormat.JSON.write(problem), UTF_8);
        assertEquals(expected, JSON.readValue(json, Map.class), json);
        assertFalse(json.contains("<"), json);
        assertTrue(json.chars().noneMatch(ParsersTest::isTrouble), json);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void xmlIsReadBackWithoutADifference(@ForAll("texts") String detail, @ForAll("values") Object value)
            throws Exception {
        Problem problem = problem(detail, value);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Element root = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(ProblemFormat.XML.write(problem)))
                .getDocumentElement();
        assertEquals("urn:ietf:rfc:7807", root.getNamespaceURI());
        assertEquals("problem", root.getLocalName());
        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("type", "https://example.com/a?b=c&d='e'");
        expected.put("title", inXml("Type " + detail));
        expected.put("status", "404");
        problem.detail().ifPresent(text -> expected.put("detail", inXml(text)));
        expected.put("instance", "/orders/42");
        expected.put("member", asRead(value));
        assertEquals(expected, read(root));
    }

    /** As appendix B of RFC 9457 reads an element: an array if it has elements named i alone, else an object or a text. */
    private static Object read(Element element) {
        Map<String, Object> members = new LinkedHashMap<>();
        List<Object> list = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                if (child.getLocalName().equals("i")) {
                    list.add(read(child));
                } else {
                    members.put(child.getLocalName(), read(child));
                }
            }
        }
        return !list.isEmpty() ? list : members.isEmpty() ? element.getTextContent() : members;
    }

    /** What is left of a value in XML: texts, and neither an empty list nor an empty map. */
    private static Object asRead(Object value) {
        if (value instanceof List<?> list && !list.isEmpty()) {
            return list.stream().map(ParsersTest::asRead).toList();
        }
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            Map<Object, Object> read = new LinkedHashMap<>();
            map.forEach((name, each) -> read.put(name, asRead(each)));
            return read;
        }
        return value instanceof List || value instanceof Map ? "" : inXml(value.toString());
    }

    /** The characters of XML 1.0, section 2.2. */
    private static String inXml(String text) {
        return replaced(
                text,
                c -> c == 0x9
                        || c == 0xA
                        || c == 0xD
                        || c >= 0x20 && c <= 0xD7FF
                        || c >= 0xE000 && c <= 0xFFFD
                        || c >= 0x10000);
    }

    /** Neither a control nor a mark that turns the writing direction; every line break is a line feed, as a parser of HTML has it. */
    private static String visible(String text) {
        return replaced(
                text.replace("\r\n", "\n"),
                c -> c == '\t'
                        || c == '\n'
                        || !Character.isISOControl(c)
                                && c != 0xFFFE
                                && c != 0xFFFF
                                && (c < 0xD800 || c > 0xDFFF)
                                && (c < 0x202A || c > 0x202E)
                                && (c < 0x2066 || c > 0x2069));
    }

    /** What ends a line in a log or a script, starts a sequence of a terminal, or turns the writing direction. */
    private static boolean isTrouble(int c) {
        return Character.isISOControl(c) || c >= 0x2028 && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static String replaced(String text, IntPredicate legal) {
        return text.codePoints()
                .map(c -> legal.test(c) ? c : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void aPageIsReadBackWithoutADifference(@ForAll("texts") String detail, @ForAll("values") Object value) {
        Problem problem = problem(detail, value);
        Parser parser = Parser.htmlParser().setTrackErrors(100);
        Document page = Jsoup.parse(new String(ProblemFormat.HTML.write(problem), UTF_8), "", parser);
        assertEquals(List.of(), parser.getErrors());
        assertEquals("fr", page.expectFirst("html").attr("lang"));
        assertEquals(visible("404 Type " + detail), page.expectFirst("title").wholeText());
        assertEquals(visible("404 Type " + detail), page.expectFirst("h1").wholeText());
        assertEquals(
                problem.detail()
                        .map(text -> List.of(problem.description(), visible(text)))
                        .orElse(List.of(problem.description())),
                page.select("main > p").eachAttr("dir").stream().allMatch("auto"::equals)
                        ? page.select("main > p").stream()
                                .map(p -> p.wholeText())
                                .toList()
                        : List.of());
        List<String> texts = new ArrayList<>(List.of("https://example.com/a?b=c&d='e'", "/orders/42"));
        addTexts(value, texts);
        assertEquals(
                texts, page.select("bdi").stream().map(bdi -> bdi.wholeText()).toList());
        // Nothing of a text has become an element, an attribute or a comment.
        assertEquals(
                List.of("body", "dl", "dt", "dd", "bdi", "h1", "head", "html", "main", "meta", "p", "title", "ul", "li")
                        .stream()
                        .filter(name -> !page.select(name).isEmpty())
                        .collect(Collectors.toSet()),
                page.getAllElements().stream()
                        .filter(element -> element != page)
                        .map(element -> element.tagName())
                        .collect(Collectors.toSet()));
        assertTrue(page.select("script, style, [onclick], [style], [href]").isEmpty());
    }

    private static void addTexts(Object value, List<String> texts) {
        if (value instanceof List<?> list) {
            list.forEach(each -> addTexts(each, texts));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> addTexts(each, texts));
        } else {
            texts.add(visible(value.toString()));
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void inPlainTextEachPartStaysOnItsLine(@ForAll("texts") String detail, @ForAll("texts") String value) {
        Problem problem = problem(detail, List.of(value, Map.of("pointer", value)));
        List<String> expected = new ArrayList<>();
        expected.add(onOneLine("404 Type " + detail));
        expected.add(problem.description());
        problem.detail().ifPresent(text -> expected.add(onOneLine(text)));
        expected.add("type: https://example.com/a?b=c&d='e'");
        expected.add("instance: /orders/42");
        expected.add("member:");
        expected.add("  - " + onOneLine(value));
        expected.add("  -");
        expected.add("    pointer: " + onOneLine(value));
        String text = new String(ProblemFormat.TEXT.write(problem), UTF_8);
        assertEquals(String.join("\n", expected) + "\n", text);
    }

    private static String onOneLine(String text) {
        return visible(text).replace('\n', ' ').replace('\u2028', ' ').replace('\u2029', ' ');
    }

    /** Each side of every bound: what is escaped, and what stands as it is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "001f | escaped  | replaced | replaced",
                "0020 | ` `      | ` `      | ` `",
                "0021 | !        | !        | !",
                "0022 | \\\"      | &quot;   | `\"`",
                "0023 | #        | #        | #",
                "003b | ;        | ;        | ;",
                "003c | escaped  | &lt;     | <",
                "003d | =        | =        | =",
                "005b | [        | [        | [",
                "005c | \\\\     | \\       | \\",
                "005d | ]        | ]        | ]",
                "007e | ~        | ~        | ~",
                "007f | escaped  | replaced | replaced",
                "009f | escaped  | replaced | replaced",
                "00a0 | as it is | as it is | as it is",
                "2027 | as it is | as it is | as it is",
                "2028 | escaped  | as it is | ` `",
                "2029 | escaped  | as it is | ` `",
                "202a | escaped  | replaced | replaced",
                "202e | escaped  | replaced | replaced",
                "202f | as it is | as it is | as it is",
                "2065 | as it is | as it is | as it is",
                "2066 | escaped  | replaced | replaced",
                "2069 | escaped  | replaced | replaced",
                "206a | as it is | as it is | as it is",
                "d7ff | as it is | as it is | as it is",
                "d800 | escaped  | replaced | replaced",
                "dfff | escaped  | replaced | replaced",
                "e000 | as it is | as it is | as it is",
                "fffd | as it is | as it is | as it is",
                "fffe | as it is | replaced | replaced",
                "ffff | as it is | replaced | replaced",
            })
    void aCharacterIsWrittenInOneWay(String hex, String json, String page, String text) {
        String c = String.valueOf((char) Integer.parseInt(hex, 16));
        Problem problem = NOT_FOUND.withDetail("a" + c + "b");
        String written = new String(ProblemFormat.JSON.write(problem), UTF_8);
        assertTrue(written.endsWith("\"detail\":\"a" + form(json, c, "\\u" + hex) + "b\"}"), written);
        written = new String(ProblemFormat.HTML.write(problem), UTF_8);
        assertTrue(written.contains(">a" + form(page, c, "") + "b<"), written);
        written = new String(ProblemFormat.TEXT.write(problem), UTF_8);
        assertTrue(written.endsWith("\na" + form(text, c, "") + "b\n"), written);
    }

    private static String form(String form, String character, String escaped) {
        return switch (form) {
            case "as it is" -> character;
            case "escaped" -> escaped;
            case "replaced" -> "\ufffd";
            default -> form;
        };
    }

    @Test
    void theFormsAreTheseForAStatusAlone() {
        assertEquals("{\"title\":\"Ressource introuvable\",\"status\":404}", written(ProblemFormat.JSON));
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <problem xmlns="urn:ietf:rfc:7807"><title>Ressource introuvable</title><status>404</status></problem>
                """, written(ProblemFormat.XML));
        assertEquals("404 Ressource introuvable\n" + NOT_FOUND.description() + "\n", written(ProblemFormat.TEXT));
        assertEquals("""
                <!DOCTYPE html>
                <html lang="fr">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title dir="auto">404 Ressource introuvable</title>
                </head>
                <body>
                <main>
                <h1 dir="auto">404 Ressource introuvable</h1>
                <p dir="auto">%s</p>
                </main>
                </body>
                </html>
                """.formatted(NOT_FOUND.description()), written(ProblemFormat.HTML));
    }

    @Test
    void nullIsWrittenInEveryFormat() {
        Problem problem = NOT_FOUND.with("member", null);
        assertTrue(new String(ProblemFormat.JSON.write(problem), UTF_8).endsWith(",\"member\":null}"));
        assertTrue(new String(ProblemFormat.XML.write(problem), UTF_8).contains("<member></member>"));
        assertTrue(new String(ProblemFormat.TEXT.write(problem), UTF_8).endsWith("member: null\n"));
        assertTrue(new String(ProblemFormat.HTML.write(problem), UTF_8)
                .contains("<dt>member</dt>\n<dd><bdi>null</bdi></dd>"));
    }

    private static String written(ProblemFormat format) {
        return new String(format.write(NOT_FOUND), UTF_8);
    }
}
