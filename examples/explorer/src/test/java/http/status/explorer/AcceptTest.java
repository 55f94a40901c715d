package http.status.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {
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
                "text/html; q=0.1, application/problem+json ; q=0.2  | JSON",
                "*/*;q=0.2, application/json;q=0.3                   | JSON",
                // The most specific range decides on a type, wherever it stands.
                "text/html;q=0, */*                                  | JSON",
                "text/*;q=0.9, text/html;q=0.1, text/plain;q=0.2     | TEXT",
                "text/html;q=0.1, text/*, application/json;q=0.5     | TEXT",
                "text/plain;q=0.1, text/plain;charset=utf-8, */*;q=0 | TEXT",
                // A parameter that the representation doesn't have.
                "text/plain;version=2                                | HTML",
                "text/plain;charset=iso-8859-1                       | HTML",
                "text/plain;a=\"x,y;q=1\", application/json;q=0.1    | JSON",
                // What isn't well-formed is skipped, the rest counts.
                "text/plain;q=2, application/json;q=0.1              | JSON",
                "text/plain;q=0.1234, application/json;q=0.1         | JSON",
                "text/plain;q=-1, application/json;q=0.1             | JSON",
                "text/plain;q, application/json;q=0.1                | JSON",
                "*/plain, application/json;q=0.1                     | JSON",
                "text/, /plain, text, ,, application/json            | JSON",
                "text plain, application/json                        | JSON",
                "text/plain;a=\"open, application/json               | HTML",
                "text/plain;;q=0.3;, text/html;q=0.2                 | TEXT",
                // What browsers send.
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | HTML",
            })
    void theBestWeightWins(String accept, MediaType expected) {
        assertEquals(expected, MediaType.preferredBy(accept));
    }

    @Test
    void onlyTheFirstElementsAreRead() {
        assertEquals(MediaType.JSON, MediaType.preferredBy("x/y,".repeat(31) + "application/json"));
        assertEquals(MediaType.HTML, MediaType.preferredBy("x/y,".repeat(32) + "application/json"));
    }

    @Test
    void onlyTheFirstCharactersAreRead() {
        String range = "text/plain;q=0.9,application/json";
        assertEquals(MediaType.JSON, MediaType.preferredBy(" ".repeat(1_000 - range.length()) + range));
        // One character too many: the last element may be cut, so it doesn't count.
        assertEquals(MediaType.TEXT, MediaType.preferredBy(" ".repeat(1_001 - range.length()) + range));
    }

    @Test
    void anyTextIsAnswered() {
        for (char c = 0; c < 256; c++) {
            for (String around :
                    new String[] {"%s", "text/%s", "text/plain;%s", "text/plain;q=%s", "text/plain;a=\"%s"}) {
                MediaType.preferredBy(around.formatted(Character.toString(c).repeat(2_000)));
                MediaType.preferredBy(around.formatted(c));
            }
        }
    }
}
