package entente.spark;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Names of files byte by byte. Java decodes them in the character set of the process, which under the locale of cron is
 * ASCII; the URI of a path keeps every byte, whatever the locale.
 */
final class LocalNames {

    private LocalNames() {}

    /** The last name of a path in UTF-8; empty where its bytes are none. */
    static Optional<String> of(Path path) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(path)))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** A name that can be printed, with bytes beyond ASCII written as {@code \xE9}. */
    static String escaped(Path path) {
        StringBuilder text = new StringBuilder();
        for (byte b : bytes(path)) {
            text.append(b >= 0 ? String.valueOf((char) b) : String.format(Locale.ROOT, "\\x%02X", b & 0xFF));
        }
        return text.toString();
    }

    private static byte[] bytes(Path path) {
        String uri = path.toUri().getRawPath();
        int end = uri.endsWith("/") && uri.length() > 1 ? uri.length() - 1 : uri.length();
        String name = uri.substring(uri.lastIndexOf('/', end - 1) + 1, end);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == '%') {
                bytes.write(Integer.parseInt(name.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(name.charAt(i));
            }
        }
        return bytes.toByteArray();
    }
}
