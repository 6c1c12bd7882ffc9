package entente.finding.change;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** How sentences write numbers: the same in every locale. */
public final class Words {

    private Words() {}

    /** '12 of 300 stories (4.0 %)' */
    public static String share(long count, long of) {
        return String.format(
                Locale.ROOT, "%d of %d %s (%s)", count, of, of == 1 ? "story" : "stories", percent(count, of));
    }

    private static String percent(long count, long of) {
        double percent = 100.0 * count / of;
        return String.format(Locale.ROOT, percent > 0 && percent < 0.1 ? "%.3f %%" : "%.1f %%", percent);
    }

    /** '1 outlet', '9 outlets' */
    static String outlets(long count) {
        return count + (count == 1 ? " outlet" : " outlets");
    }

    /** Two significant digits: '0.013', '4.1e-07'. */
    public static String small(double value) {
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value)
                .round(new MathContext(2, RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
        return value < 1e-4 ? String.format(Locale.ROOT, "%.1e", rounded) : rounded.toPlainString();
    }
}
