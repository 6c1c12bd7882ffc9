package entente.report.picture;

/**
 * How wide a text stands in a sans-serif type, from above: labels that are kept apart by it are apart in whatever type a
 * reader's machine has.
 */
final class TextWidth {

    private TextWidth() {}

    /** Width in units of {@code size}, the height of the type. */
    static double of(String text, double size) {
        return size * text.codePoints().mapToDouble(TextWidth::em).sum();
    }

    private static double em(int c) {
        if (c > 0x24F) {
            return 1.1;
        }
        if ("mwMW@%".indexOf(c) >= 0) {
            return 1;
        }
        if (Character.isUpperCase(c)) {
            return 0.78;
        }
        return "iljtfr.,:;'|!()[]- ".indexOf(c) >= 0 ? 0.42 : 0.62;
    }
}
