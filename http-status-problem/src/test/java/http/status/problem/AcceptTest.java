package http.status.problem;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {
    private static final List<ProblemFormat> PAGES_FIRST =
            List.of(ProblemFormat.HTML, ProblemFormat.JSON, ProblemFormat.TEXT);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // What browsers and programs send.
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | HTML",
                "application/json, text/plain, */*                   | JSON",
                "*/*                                                 | JSON",
                "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2 | HTML",
                "application/problem+json                            | JSON",
                "application/problem+xml                             | XML",
                "application/xml                                     | XML",
                "text/xml                                            | XML",
                "text/plain                                          | TEXT",
                "text/*                                              | HTML",
                "application/*                                       | JSON",
                // Nothing that there is: JSON, and never a 406.
                "image/png                                           | JSON",
                "application/vnd.api+json                            | JSON",
                "application/json;q=0, application/problem+json;q=0  | JSON",
                "text/;q=x                                           | JSON",
                // A wildcard means types as they are sent, and the range that names one decides on it.
                "application/problem+json;q=0, */*                   | HTML",
                "application/problem+json;q=0.1, text/html;q=0.5, */*;q=0.8 | TEXT",
                "text/*, text/html;q=0, text/plain;q=0.1             | TEXT",
                "application/json;q=0, */*                           | JSON",
                "application/json, application/problem+json;q=0.5, text/html;q=0.7 | HTML",
                "``                                                  | JSON",
                "` `                                                 | JSON",
            })
    void whatAClientTakesDecides(String accept, ProblemFormat expected) {
        assertEquals(expected, ProblemFormat.negotiate(accept));
    }

    @Test
    void aClientThatSaysNothingGetsJson() {
        assertEquals(ProblemFormat.JSON, ProblemFormat.negotiate(null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                                                  | HTML",
                "*/*                                                 | HTML",
                "image/png                                           | HTML",
                "text/*                                              | HTML",
                "application/*                                       | JSON",
                "APPLICATION/JSON                                    | JSON",
                "application/json;charset=UTF-8                      | JSON",
                "text/plain; charset=\"utf-8\"                       | TEXT",
                // The weight decides, then the server's order.
                "text/plain, text/html                               | HTML",
                "text/html;q=0.5, text/plain                         | TEXT",
                "text/html;q=0.5, text/plain;Q=0.501                 | TEXT",
                "text/html;q=0.5, text/plain;q=0.501                 | TEXT",
                "text/html;q=0.999, text/plain;q=1.000               | TEXT",
                "text/html; q=0.1, application/problem+json ; q=0.2  | JSON",
                "*/*;q=0.2, application/json;q=0.3                   | JSON",
                // The most specific range decides on a type, wherever it stands, and the first of those.
                "text/html;q=0, */*                                  | JSON",
                "text/*;q=0.9, text/html;q=0.1, text/plain;q=0.2     | TEXT",
                "text/html;q=0.1, text/*, application/json;q=0.5     | TEXT",
                "text/plain;q=0.1, text/plain;charset=utf-8, */*;q=0 | TEXT",
                "text/html;q=0.1, text/html, text/plain;q=0.5        | TEXT",
                // A parameter that the representation doesn't have.
                "text/plain;version=2                                | HTML",
                "text/plain;charset=iso-8859-1                       | HTML",
                "text/plain;charset=utf-80                           | HTML",
                "text/plain;a=\"x,y;q=1\", application/json;q=0.1    | JSON",
                "text/plain;a=\"x\\\",y\", application/json;q=0.1    | JSON",
                // What isn't well-formed is skipped, the rest counts.
                "text/plain;q=2, application/json;q=0.1              | JSON",
                "text/plain;q=1.001, application/json;q=0.1          | JSON",
                "text/plain;q=0.1234, application/json;q=0.1         | JSON",
                "text/plain;q=0x5, application/json;q=0.1            | JSON",
                "text/plain;q=0.5x, application/json;q=0.1           | JSON",
                "text/plain;q=-1, application/json;q=0.1             | JSON",
                "text/plain;q=\"1\", application/json;q=0.1          | JSON",
                "text/plain;q=, application/json;q=0.1               | JSON",
                "text/plain;q, application/json;q=0.1                | JSON",
                "text/plain;=1, application/json;q=0.1               | JSON",
                "text/plain;a=\"x\"y, application/json;q=0.1         | JSON",
                "*/plain, application/json;q=0.1                     | JSON",
                "text/, /plain, text, ,, application/json            | JSON",
                "text plain, application/json                        | JSON",
                "text/plain;a=\"open, application/json               | HTML",
                "text/plain;;q=0.3;, text/html;q=0.2                 | TEXT",
                "text/plain;q=1x, application/json;q=0.1             | JSON",
                "text/plain;q=1.+, application/json;q=0.1            | JSON",
                "text/plain;q=0.00a, application/json;q=0.01         | JSON",
                "text/plain;a=, application/json;q=0.1               | JSON",
                "text/html;q=2, text/*;q=0.5, application/json;q=0.1 | HTML",
                "text/html;q=0.x, text/*;q=0.5, application/json;q=0.1 | HTML",
                ",text/plain;q, application/json;q=0.1               | JSON",
                ",text/plain;a=, application/json;q=0.1              | JSON",
                ",text/plain;q=x, application/json;q=0.1             | JSON",
                "xtext/plain, y                                      | HTML",
                "text/plain;q:0.9, application/json;q=0.1            | JSON",
                "text/plain;q=                                       | HTML",
                "text/plain;a=                                       | HTML",
                "text/plain;q=0, text/plain, application/json;q=0.1  | JSON",
                "*,*, text/plain;q=0.1                               | TEXT",
                "text text/plain, application/json;q=0.1             | JSON",
                // The end of an element that isn't well-formed: a comma that isn't quoted.
                "text;a=\"b,text/plain,c\"                            | HTML",
                "text;a=\"b\",text/plain                              | TEXT",
                "text\\,text/plain                                    | TEXT",
                "text;a=\"\\\",text/plain,\"                          | HTML",
                // Spaces are tabs, too, and a semicolon may be the last.
                "\ttext/plain\t;\tq=0.3\t,text/html;q=0.2            | TEXT",
                "text/plain;                                         | TEXT",
                // A wildcard is a star alone, and the nearer of two decides.
                "*a/*b, text/plain;q=0.5                             | TEXT",
                "a/b, text/plain;q=0.5                               | TEXT",
                "a/*, text/plain;q=0.5                               | TEXT",
                "a-type-that-is-longer-than-any-of-ours/*, text/plain | TEXT",
                "*/*;q=0.5, text/*;q=0.1, application/json;q=0.3     | JSON",
                "text/plain;version=utf-8                            | HTML",
                // Only whole names are compared.
                "text/plainer, text/plai, application/json;q=0.1     | JSON",
                "tex/plain, texts/*, application/json;q=0.1          | JSON",
            })
    void theBestWeightWinsThenTheServersOrder(String accept, ProblemFormat expected) {
        assertEquals(expected, ProblemFormat.negotiate(accept, PAGES_FIRST));
    }

    @Test
    void aServerOffersWhatItHas() {
        assertEquals(ProblemFormat.TEXT, ProblemFormat.negotiate("application/json", List.of(ProblemFormat.TEXT)));
        assertThrows(IllegalArgumentException.class, () -> ProblemFormat.negotiate("*/*", List.of()));
    }

    @Test
    void onlyTheFirstElementsAreRead() {
        assertEquals(ProblemFormat.TEXT, ProblemFormat.negotiate("x/y,".repeat(31) + "text/plain"));
        assertEquals(ProblemFormat.JSON, ProblemFormat.negotiate("x/y,".repeat(32) + "text/plain"));
        assertEquals(ProblemFormat.TEXT, ProblemFormat.negotiate(" , ".repeat(32) + "text/plain"));
    }

    @Test
    void onlyTheFirstCharactersAreRead() {
        String range = "text/plain;q=0.9,text/html";
        assertEquals(ProblemFormat.HTML, ProblemFormat.negotiate(" ".repeat(1_000 - range.length()) + range));
        // One character too many: the last element may be cut, so it doesn't count, whatever it looks like.
        assertEquals(ProblemFormat.TEXT, ProblemFormat.negotiate(" ".repeat(1_001 - range.length()) + range));
        assertEquals(ProblemFormat.TEXT, ProblemFormat.negotiate(" ".repeat(1_000 - range.length()) + range + "x"));
    }

    @Test
    void aControlIsNotTheOtherCaseOfASign() {
        assertEquals(ProblemFormat.TEXT, ProblemFormat.negotiate("text/plain;charset=\"UTF-8\""));
        assertEquals(ProblemFormat.JSON, ProblemFormat.negotiate("text/plain;charset=\"utf\r8\""));
        assertEquals(ProblemFormat.JSON, ProblemFormat.negotiate("text/plain;charset=\"utf-\u0018\""));
    }

    @Test
    void anyTextIsAnswered() {
        for (char c = 0; c < 256; c++) {
            char one = c;
            for (String around :
                    new String[] {"%s", "text/%s", "text/plain;%s", "text/plain;q=%s", "text/plain;a=\"%s"}) {
                String many = Character.toString(c).repeat(2_000);
                assertDoesNotThrow(() -> ProblemFormat.negotiate(around.formatted(many)));
                assertDoesNotThrow(() -> ProblemFormat.negotiate(around.formatted(one)));
            }
        }
    }
}
