package entente.report.markup;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How pictures write lengths. */
final class Coordinate {

    private Coordinate() {}

    /** Tenths of a pixel, without trailing zeros: finer than any eye, and short. */
    static String text(double pixels) {
        BigDecimal tenths = BigDecimal.valueOf(pixels).setScale(1, RoundingMode.HALF_EVEN);
        return tenths.signum() == 0 ? "0" : tenths.stripTrailingZeros().toPlainString();
    }
}
