package http.status.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as a reader wants them: no more digits than mean something. */
final class Numbers {
    private Numbers() {}

    /** Two decimals below ten, one below a hundred, none from there on. */
    static String of(double number) {
        int decimals = Math.abs(number) < 10 ? 2 : Math.abs(number) < 100 ? 1 : 0;
        return String.format(Locale.ROOT, "%." + decimals + "f", number);
    }

    /** A goal, as it was written. */
    static String exact(double number) {
        return new BigDecimal(number, MathContext.DECIMAL32)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
