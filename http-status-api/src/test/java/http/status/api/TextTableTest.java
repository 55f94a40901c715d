package http.status.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {
    private static TextTable table(String tag, Set<Integer> codes) {
        StatusText[] byNumber = new StatusText[1000];
        codes.forEach(code -> byNumber[code] = FakeTexts.text(tag, code));
        return TextTable.of("acme", byNumber);
    }

    @ParameterizedTest
    @CsvSource({"100, 999", "404, 404", "999, 999", "100, 100"})
    void theTextsOfAllNumbersAreFoundAndNoOther(int first, int last) {
        TextTable table = table("de", Set.of(first));
        TextTable both = table.or(table("de", Set.of(last)));
        for (int code = 0; code < 1000; code++) {
            if (code == first || code == last) {
                assertEquals("de " + code, both.text(code).title());
            } else {
                assertNull(both.text(code));
            }
        }
        assertEquals("acme", both.registry);
    }

    @Test
    void twoTablesAreOneInWhichTheFirstKeepsItsTexts() {
        TextTable swiss = table("de-CH", Set.of(404, 406));
        TextTable german = table("de", Set.of(400, 404, 405, 410));
        for (TextTable union : new TextTable[] {swiss.or(german), german.or(swiss)}) {
            String first = union.text(404).title();
            assertEquals(first.startsWith("de-CH") ? "de-CH 404" : "de 404", first);
            assertEquals("de 400", union.text(400).title());
            assertEquals("de 405", union.text(405).title());
            assertEquals("de-CH 406", union.text(406).title());
            assertEquals("de 410", union.text(410).title());
            assertNull(union.text(399));
            assertNull(union.text(403));
            assertNull(union.text(411));
        }
        assertEquals("de-CH 404", swiss.or(german).text(404).title());
        assertEquals("de 404", german.or(swiss).text(404).title());
    }

    @Test
    void aTableMayBeEmpty() {
        TextTable empty = table("de", Set.of());
        assertTrue(empty.isEmpty());
        assertNull(empty.text(404));
        TextTable german = table("de", Set.of(404));
        assertEquals("de 404", empty.or(german).text(404).title());
        assertEquals("de 404", german.or(empty).text(404).title());
    }
}
