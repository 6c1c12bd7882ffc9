package entente.source;

import java.io.IOException;
import java.io.Reader;

/**
 * The beginning of a file, by which its kind is told.
 *
 * @param name of the file
 * @param text at most 16 K characters, without a byte-order mark
 */
record Head(String name, String text) {

    private static final int MOST = 1 << 14;

    static Head of(SourceFile file) throws IOException {
        try (Reader reader = Decoding.reader(file.open())) {
            char[] start = new char[MOST];
            int length = 0;
            for (int n = 0; n >= 0 && length < MOST; length += Math.max(0, n)) {
                n = reader.read(start, length, MOST - length);
            }
            return new Head(file.lastName(), new String(start, 0, length));
        }
    }

    /** The first character that is not blank, 0 where there is none. */
    char first() {
        String stripped = text.stripLeading();
        return stripped.isEmpty() ? 0 : stripped.charAt(0);
    }

    /** The first line that is not blank. */
    String firstLine() {
        return text.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("")
                .strip();
    }
}
