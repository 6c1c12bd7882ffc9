package entente.source;

import entente.corpus.DamagedInput;
import entente.corpus.RejectionReason;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Records up to where their file can be read no further, and then one that says so. */
final class Unbroken implements Iterator<SourceRecord> {

    private final Iterator<SourceRecord> records;
    private SourceRecord next;
    private long last;
    private boolean any;
    private boolean ended;

    Unbroken(Iterator<SourceRecord> records) {
        this.records = records;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            try {
                if (records.hasNext()) {
                    next = records.next();
                    last = next.line();
                    any = true;
                } else {
                    ended = true;
                    next = any ? null : SourceRecord.problem(0, RejectionReason.EMPTY, "no records in the file");
                }
            } catch (UncheckedIOException e) {
                DamagedInput damaged = DamagedInput.in(e);
                if (damaged == null) {
                    throw e;
                }
                ended = true;
                next = SourceRecord.problem(
                        Math.max(last + 1, records instanceof Steps steps ? steps.at() : 0),
                        damaged.reason(),
                        damaged.getMessage() + "; this record and those after it are not read");
            }
        }
        return next != null;
    }

    @Override
    public SourceRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        SourceRecord record = next;
        next = null;
        return record;
    }
}
