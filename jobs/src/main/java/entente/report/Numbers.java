package entente.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How reports write numbers: plain decimals, the same in every locale. */
final class Numbers {

    /** Enough to tell any two results apart; fewer than the last bits in which two orders of summation may differ. */
    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

    private Numbers() {}

    /** Twelve significant digits without trailing zeros; empty where there is no number. */
    static String text(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "";
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        // Below this a plain decimal is mostly zeros: p-values.
        return rounded.precision() - rounded.scale() < -5 ? rounded.toString() : rounded.toPlainString();
    }
}
