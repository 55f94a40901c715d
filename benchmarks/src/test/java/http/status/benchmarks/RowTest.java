package http.status.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RowTest {
    @Test
    void aFigureAtItsLimitMeetsTheGoal() {
        assertEquals(new Row("s", "≤ 1.5 ×", "1.50 ×", true), Row.atMost("s", 1.5, "×", 1.5));
        assertEquals(new Row("s", "≥ 8 ×", "8.00 ×", true), Row.atLeast("s", 8, "×", 8));
    }

    @Test
    void aFigureThatIsRoundedToItsLimitDoesNot() {
        assertEquals(new Row("s", "≤ 1.5 ×", "1.50 ×", false), Row.atMost("s", 1.5, "×", 1.501));
        assertEquals(new Row("s", "≥ 8 ×", "8.00 ×", false), Row.atLeast("s", 8, "×", 7.999));
    }

    @Test
    void aFigureHasNoMoreDigitsThanMeanSomething() {
        assertEquals("1.23", Numbers.of(1.234));
        assertEquals("12.3", Numbers.of(12.34));
        assertEquals("123", Numbers.of(123.4));
        assertEquals("-12.3", Numbers.of(-12.34));
        assertEquals("100", Numbers.exact(100));
        assertEquals("1.15", Numbers.exact(1.15));
    }

    @Test
    void aRemarkStandsBehindTheFigure() {
        assertEquals(
                "0.10 ms (so it is)",
                Row.atMost("s", 1, "ms", 0.1).with("so it is").figure());
    }
}
