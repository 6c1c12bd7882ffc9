package entente.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words whose bytes are not what their file's encoding says. A record whose every byte beyond ASCII is no UTF-8 is taken for
 * Windows-1252, in which old exports are written; one that holds both is damaged. Text that was decoded wrongly once before
 * ('GÃ¼l', 'itâ€™s') is told by its own sequences and set right.
 */
final class Escapes {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** What UTF-8 of two or three bytes becomes when it is read as Windows-1252. */
    private static final Pattern MOJIBAKE = Pattern.compile(
            "(?:[\u00C3\u00C2\u00C4\u00C5][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC"
                    + "\u2013\u2014\u2018-\u201E\u2020-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122]|\u00E2[\u0080\u20AC][\u0080-\u00BF"
                    + "\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013\u2014\u2018-\u201E\u2020-\u2022\u2026\u2030"
                    + "\u2039\u203A\u20AC\u2122])+");

    private Escapes() {}

    static boolean isEscape(char c) {
        return c >= 0xDC80 && c <= 0xDCFF;
    }

    /** Whether a text holds bytes that are no UTF-8. */
    static boolean any(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isEscape(text.charAt(i)) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** The text as Windows-1252, or null where its bytes are of no such text. */
    static String windows(String text) {
        StringBuilder read = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isEscape(c)) {
                String one =
                        WINDOWS.decode(ByteBuffer.wrap(new byte[] {(byte) c})).toString();
                // Five bytes mean nothing in this encoding.
                if (one.charAt(0) == '\uFFFD' || Character.isISOControl(one.charAt(0))) {
                    return null;
                }
                read.append(one);
            } else if (c > 0x7F) {
                return null;
            } else {
                read.append(c);
            }
        }
        return read.toString();
    }

    /** The text with what was decoded wrongly set right; the same object where nothing was. */
    static String repaired(String text) {
        if (text.indexOf('\u00C3') < 0
                && text.indexOf('\u00E2') < 0
                && text.indexOf('\u00C2') < 0
                && text.indexOf('\u00C4') < 0
                && text.indexOf('\u00C5') < 0) {
            return text;
        }
        Matcher m = MOJIBAKE.matcher(text);
        StringBuilder right = new StringBuilder();
        boolean found = false;
        while (m.find()) {
            String meant = meant(m.group());
            found |= meant != null;
            m.appendReplacement(right, Matcher.quoteReplacement(meant == null ? m.group() : meant));
        }
        return found ? m.appendTail(right).toString() : text;
    }

    private static String meant(String wrong) {
        byte[] bytes = new byte[wrong.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = wrong.charAt(i);
            ByteBuffer one = c < 0x100 && c >= 0x80 && c < 0xA0
                    ? ByteBuffer.wrap(new byte[] {(byte) c})
                    : WINDOWS.encode(String.valueOf(c));
            bytes[i] = one.get(0);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
