package entente.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;

/** Records that come by steps, each of which gives none, one or several. */
abstract class Steps implements Iterator<SourceRecord> {

    private final Queue<SourceRecord> ready = new ArrayDeque<>();
    private boolean ended;

    /** Reads on, giving what it finds with {@link #give}; false where there is nothing more. */
    abstract boolean step() throws IOException;

    /** The line or number of what is read next, 0 where only that of the last record is known. */
    long at() {
        return 0;
    }

    final void give(SourceRecord record) {
        ready.add(record);
    }

    @Override
    public final boolean hasNext() {
        try {
            while (ready.isEmpty() && !ended) {
                ended = !step();
            }
        } catch (IOException e) {
            ended = true;
            throw new UncheckedIOException(e);
        } catch (UncheckedIOException e) {
            ended = true;
            throw e;
        }
        return !ready.isEmpty();
    }

    @Override
    public final SourceRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }
}
