package entente.corpus;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Input that somebody might hold: a good example, broken in a few random places by bytes and pieces that such files hold. The
 * same number gives the same bytes, so that a case that fails can be made again.
 */
public final class Broken {

    private static final List<byte[]> PIECES = List.of(
            bytes("\""),
            bytes("\"\""),
            bytes(","),
            bytes("\n"),
            bytes("\r\n"),
            bytes("\r"),
            bytes("{"),
            bytes("}"),
            bytes("["),
            bytes("]"),
            bytes(":"),
            bytes("\\"),
            bytes("\\u0000"),
            bytes("\\ud800"),
            bytes("null"),
            bytes("1e999"),
            bytes("-0"),
            bytes("\u0000"),
            bytes("\u001b[31m"),
            bytes("\u202e"),
            bytes("\uFEFF"),
            bytes("é中😀"),
            bytes("+999999999-12-31"),
            bytes("0000-00-00"),
            bytes("id: x\n"),
            bytes("text: y\n\n"),
            bytes("text"),
            bytes("//"),
            bytes("/*"),
            bytes("#"),
            bytes("=cmd()"),
            bytes("\t"),
            bytes(" "),
            bytes("|"),
            bytes(";"),
            new byte[] {(byte) 0xC3},
            new byte[] {(byte) 0xFF, (byte) 0xFE},
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            bytes("[".repeat(200)),
            bytes("{\"a\":".repeat(100)),
            bytes("9".repeat(1200)),
            bytes("x".repeat(3000)));

    private Broken() {}

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** One case of a text. */
    public static byte[] of(String example, long number) {
        return of(example, StandardCharsets.UTF_8, number);
    }

    /** One case of anything, with the character set that gives its bytes. */
    public static byte[] of(String example, Charset charset, long number) {
        SplittableRandom random = new SplittableRandom(number);
        byte[] content = example.getBytes(charset);
        for (int change = random.nextInt(6); change > 0; change--) {
            content = changed(content, random);
        }
        return content;
    }

    private static byte[] changed(byte[] content, SplittableRandom random) {
        int from = random.nextInt(content.length + 1);
        int to = Math.min(content.length, from + random.nextInt(8));
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        changed.write(content, 0, from);
        switch (random.nextInt(6)) {
            case 0 -> changed.write(random.nextInt(256)); // a byte for a few
            case 1 -> { // a few bytes twice
                changed.write(content, from, to - from);
                to = from;
            }
            case 2 -> to = content.length; // cut short
            default -> { // a piece put in, or put for a few
                byte[] piece = PIECES.get(random.nextInt(PIECES.size()));
                changed.write(piece, 0, piece.length);
                to = random.nextBoolean() ? from : to;
            }
        }
        changed.write(content, to, content.length - to);
        return changed.toByteArray();
    }
}
