package entente.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The lines of a file with their numbers, one at a time; of a line beyond a bound only its beginning is held. */
final class Lines implements Iterator<Lines.Line> {

    /**
     * One line without its end.
     *
     * @param number from 1
     * @param isWhole whether this is all of it
     */
    record Line(long number, String text, boolean isWhole) {

        boolean isBlank() {
            return text.isBlank();
        }
    }

    private final BufferedReader in;
    private final long most;
    private long number;
    private Line next;
    private boolean ended;

    Lines(SourceFile file, long most) throws IOException {
        this(Decoding.reader(file.open()), most);
    }

    Lines(Reader in, long most) {
        this.in = new BufferedReader(in, 1 << 15);
        this.most = most;
    }

    /** The number of the line that is being read or was read last. */
    long at() {
        return next == null ? number + 1 : next.number();
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            try {
                next = read();
                if (next == null) {
                    ended = true;
                    in.close();
                }
            } catch (IOException e) {
                ended = true;
                throw new UncheckedIOException(e);
            }
        }
        return next != null;
    }

    private Line read() throws IOException {
        StringBuilder line = new StringBuilder();
        boolean isWhole = true;
        boolean any = false;
        for (int c = in.read(); c >= 0; c = in.read()) {
            any = true;
            if (c == '\n') {
                break;
            }
            if (line.length() < most) {
                line.append((char) c);
            } else {
                isWhole = false;
            }
        }
        if (!any) {
            return null;
        }
        if (line.length() > 0 && line.charAt(line.length() - 1) == '\r') {
            line.setLength(line.length() - 1);
        }
        number++;
        return new Line(number, line.toString(), isWhole);
    }

    @Override
    public Line next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Line line = next;
        next = null;
        return line;
    }
}
