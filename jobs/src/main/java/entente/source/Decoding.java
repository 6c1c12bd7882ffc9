package entente.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes to characters. UTF-16 and UTF-32 are known by their byte-order mark (UTF-16 without one by its NULs), everything
 * else is read as UTF-8; a byte that is none stands as a lone surrogate (as in Python), so that each record can tell
 * afterwards whether it is of another encoding or damaged: see {@link Escapes}.
 */
final class Decoding {

    private static final int LOOK = 256;

    private Decoding() {}

    static Reader reader(InputStream in) throws IOException {
        PushbackInputStream pushback = new PushbackInputStream(in, LOOK);
        byte[] start = pushback.readNBytes(LOOK);
        Charset wide = wide(start);
        int mark = mark(start, wide);
        pushback.unread(start, mark, start.length - mark);
        return wide == null ? new EscapingReader(pushback) : new InputStreamReader(pushback, wide);
    }

    private static Charset wide(byte[] start) {
        if (begins(start, 0xFF, 0xFE, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (begins(start, 0, 0, 0xFE, 0xFF)) {
            return Charset.forName("UTF-32BE");
        }
        if (begins(start, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (begins(start, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < start.length; i++) {
            if (start[i] == 0 && i % 2 == 0) {
                even++;
            } else if (start[i] == 0) {
                odd++;
            }
        }
        // Latin letters of two bytes each: every other byte is NUL.
        if (odd * 3 > start.length && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return even * 3 > start.length && odd == 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static int mark(byte[] start, Charset wide) {
        if (wide == null) {
            return begins(start, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        }
        if (begins(start, 0xFF, 0xFE, 0, 0) || begins(start, 0, 0, 0xFE, 0xFF)) {
            return 4;
        }
        return begins(start, 0xFF, 0xFE) || begins(start, 0xFE, 0xFF) ? 2 : 0;
    }

    private static boolean begins(byte[] start, int... bytes) {
        if (start.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((start[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Bytes that are whole in memory. */
    static String decode(byte[] bytes) throws IOException {
        try (Reader reader = reader(new java.io.ByteArrayInputStream(bytes))) {
            StringBuilder text = new StringBuilder(bytes.length);
            char[] buffer = new char[8192];
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                text.append(buffer, 0, n);
            }
            return text.toString();
        }
    }

    /** UTF-8 with {@code \uDC80 .. \uDCFF} for bytes that are none. */
    private static final class EscapingReader extends Reader {

        private final InputStream in;
        private final CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        private final ByteBuffer bytes = ByteBuffer.allocate(1 << 15).flip();
        private final CharBuffer characters = CharBuffer.allocate(1 << 15).flip();
        private boolean ended;

        EscapingReader(InputStream in) {
            this.in = in;
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            while (!characters.hasRemaining()) {
                if (ended && !bytes.hasRemaining()) {
                    return -1;
                }
                fill();
            }
            int n = Math.min(length, characters.remaining());
            characters.get(into, from, n);
            return n;
        }

        private void fill() throws IOException {
            if (!ended) {
                bytes.compact();
                int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
                ended = n < 0;
                bytes.position(bytes.position() + Math.max(0, n));
                bytes.flip();
            }
            characters.clear();
            while (bytes.hasRemaining() && characters.hasRemaining()) {
                CoderResult result = decoder.decode(bytes, characters, ended);
                if (result.isError()) {
                    escape(result.length());
                } else {
                    break;
                }
            }
            characters.flip();
        }

        private void escape(int malformed) {
            for (int i = 0; i < malformed && characters.hasRemaining(); i++) {
                characters.put((char) (0xDC00 | (bytes.get() & 0xFF)));
            }
            decoder.reset();
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
