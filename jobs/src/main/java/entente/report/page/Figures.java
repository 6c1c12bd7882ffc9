package entente.report.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** How the page writes numbers: for people, who compare by eye; all digits stand in the tables beside. */
final class Figures {

    private static final MathContext DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);

    private Figures() {}

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** '1 story', '1,200 stories'. */
    static String count(long number, String one, String several) {
        return count(number) + " " + (number == 1 ? one : several);
    }

    static String stories(long number) {
        return count(number, "story", "stories");
    }

    /** Three significant digits; a dash where there is no number. */
    static String decimal(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "\u2013";
        }
        if (value == 0) {
            return "0";
        }
        if (Math.abs(value) >= 1000) {
            return count(Math.round(value));
        }
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return Math.abs(value) < 1e-4 ? rounded.toString() : rounded.toPlainString();
    }

    static String percent(double share) {
        return Double.isNaN(share) ? "\u2013" : String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
