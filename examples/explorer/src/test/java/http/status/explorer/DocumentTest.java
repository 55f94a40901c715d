package http.status.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class DocumentTest {
    @Test
    void theFirstHeadingIsTheTitleAndTheFirstParagraphTheSummary() {
        Document document = Document.parse("# A `code`\n\n- x\n\nOne\n*line* of [words](x.md).\n\nMore.\n");
        assertEquals("A \"code\"", document.title());
        assertTrue(document.summary().startsWith("One line of "), document.summary());
        assertEquals("", Document.parse("").title());
        assertEquals("", Document.parse("# Title").summary());
    }

    @Test
    void linksAreToldInTheirOrderAndChanged() {
        String markdown = "[a](a.md#x) **[b](https://example.com/)**\n\n| [c](c.md) |\n|---|\n| [d](#d) |\n";
        assertEquals(
                List.of("a.md#x", "https://example.com/", "c.md", "#d"),
                Document.parse(markdown).links());
        String html = Document.parse(markdown).html(link -> "to/" + link);
        assertTrue(html.contains("<a href=\"to/a.md#x\">a</a>"), html);
        assertTrue(html.contains("<a href=\"to/#d\">d</a>"), html);
    }

    @Test
    void aLinkToTheAuthorsMachineIsLeftAsWords() {
        String html =
                html("<http://127.0.0.1:8080/> [*this*](http://localhost/x) [that](http://localhost.example.com/)");
        assertTrue(html.contains("<p>http://127.0.0.1:8080/ <em>this</em> <a href="), html);
        assertTrue(html.contains("<a href=\"http://localhost.example.com/\">that</a>"), html);
    }

    @Test
    void aHeadWithoutWordsIsNone() {
        String html = html("| | |\n|---|---|\n| a | b |\n");
        assertFalse(html.contains("<th"), html);
        assertTrue(html.contains("<td>a</td>"), html);
    }

    @Test
    void anEmptyCornerMakesTheFirstColumnAHead() {
        String html = html("| | one |\n|---|---|\n| a | 1 |\n| b | 2 |\n");
        assertTrue(html.contains("<th scope=\"col\">one</th>"), html);
        assertTrue(html.contains("<th scope=\"row\">a</th>"), html);
        assertTrue(html.contains("<th scope=\"row\">b</th>"), html);
        assertTrue(html.contains("<td></td>"), html);
        assertFalse(html("| | one |\n|---|---|\n").contains("scope=\"row\""));
    }

    @Test
    void anotherTableHasHeadsOfColumnsAlone() {
        String html = html("| x | y |\n|---|---|\n| a | b |\n");
        assertTrue(html.contains("<th scope=\"col\">x</th>"), html);
        assertTrue(html.contains("<td>a</td>"), html);
    }

    @Test
    void whoScrollsCodeByTheKeyboardReachesIt() {
        assertTrue(html("```java\nint i;\n```\n").contains("<pre tabindex=\"0\"><code class=\"language-java\">int i;"));
    }

    private static String html(String markdown) {
        return Document.parse(markdown).html(UnaryOperator.identity());
    }
}
