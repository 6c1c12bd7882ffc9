package entente.spark;

import entente.corpus.DamagedInput;
import entente.corpus.Parsed;
import entente.corpus.Place;
import entente.corpus.RejectionReason;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The lines of a file, one at a time, with their numbers; blank lines are passed over. A line beyond a bound is
 * rejected and not held in memory.
 */
final class LineRecords implements Iterator<Parsed> {

    /** What a line holds. */
    interface LineParser {
        Parsed parse(Place place, byte[] line);
    }

    private final String file;
    private final InputStream in;
    private final long maxBytes;
    private final LineParser parser;
    private long number;
    private Parsed next;
    private boolean ended;

    LineRecords(String file, InputStream in, long maxBytes, LineParser parser) {
        this.file = file;
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
            number++;
            if (b < 0) {
                ended = true;
                in.close();
                if (number == 1) {
                    next = Parsed.rejected(new Place(file, 0), "", RejectionReason.EMPTY, "the file is empty");
                }
                return;
            }
            for (; b >= 0 && b != '\n'; b = in.read()) {
                blank &= b <= ' ';
                if (line.size() < maxBytes) {
                    line.write(b);
                } else {
                    tooLong = true;
                }
            }
        } catch (DamagedInput e) {
            // Half a line is no record.
            ended = true;
            next = e.at(new Place(file, Math.max(1, number)));
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (tooLong) {
            next = Parsed.rejected(
                    new Place(file, number),
                    "",
                    RejectionReason.OVERSIZE,
                    "the line is too long: raise corpus.maxCharacters");
        } else if (!blank) {
            next = parser.parse(new Place(file, number), line.toByteArray());
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
