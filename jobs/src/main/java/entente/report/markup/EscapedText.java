package entente.report.markup;

/** Text as it may stand in HTML and SVG, between tags and in quoted attributes: the one place where data becomes markup. */
final class EscapedText {

    private EscapedText() {}

    /**
     * The text without what could end an element or an attribute, without characters that XML 1.0 forbids, and without the
     * marks that turn the direction of what stands behind them (Unicode Standard Annex 9, explicit directional formatting):
     * text of the web may hold any of these.
     */
    static String of(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().filter(EscapedText::isPrinted).forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private static boolean isPrinted(int c) {
        boolean isSpace = c == '\t' || c == '\n' || c == '\r';
        boolean isLone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean isNone = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return isSpace || !(Character.isISOControl(c) || isLone || turns || isNone);
    }
}
