package entente.spark;

import entente.corpus.Parsed;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The lines of a file, one at a time, with their numbers; blank lines are passed over. A line beyond a bound is passed as
 * null and not held in memory.
 */
final class LineRecords implements Iterator<Parsed> {

    /** What a line holds. */
    interface LineParser {
        Parsed parse(long number, byte[] line);
    }

    private final InputStream in;
    private final long maxBytes;
    private final LineParser parser;
    private long number;
    private Parsed next;
    private boolean ended;

    LineRecords(InputStream in, long maxBytes, LineParser parser) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.maxBytes = maxBytes;
        this.parser = parser;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            advance();
        }
        return next != null;
    }

    private void advance() {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean blank = true;
        try {
            int b = in.read();
            if (b < 0) {
                ended = true;
                in.close();
                return;
            }
            number++;
            for (; b >= 0 && b != '\n'; b = in.read()) {
                blank &= b <= ' ';
                if (line.size() < maxBytes) {
                    line.write(b);
                } else {
                    tooLong = true;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!blank) {
            next = parser.parse(number, tooLong ? null : line.toByteArray());
        }
    }

    @Override
    public Parsed next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Parsed parsed = next;
        next = null;
        return parsed;
    }
}
