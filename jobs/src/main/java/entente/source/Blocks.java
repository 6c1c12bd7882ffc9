package entente.source;

import entente.corpus.RejectionReason;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The documents of an export that holds many: gathered line by line until the next begins, and then taken apart. */
abstract class Blocks extends Steps {

    private final Iterator<Lines.Line> lines;
    private final long most;
    private List<String> block = new ArrayList<>();
    private long start;
    private long length;

    Blocks(Iterator<Lines.Line> lines, long most) {
        this.lines = lines;
        this.most = most;
    }

    /** Whether a document begins with this line. */
    boolean begins(String line, List<String> before) {
        return false;
    }

    /** Whether the document before ends with this line, which belongs to neither. */
    abstract boolean ends(String line);

    /** The record of a document, or null where the lines hold none. */
    abstract SourceRecord record(long line, List<String> block);

    @Override
    final boolean step() {
        if (!lines.hasNext()) {
            flush();
            return false;
        }
        Lines.Line line = lines.next();
        if (ends(line.text())) {
            flush();
            return true;
        }
        if (begins(line.text(), block)) {
            flush();
        }
        if (block.isEmpty()) {
            start = line.number();
        }
        length += line.text().length() + 1L;
        if (length <= most) {
            block.add(line.text());
        }
        return true;
    }

    private void flush() {
        if (length > most) {
            give(SourceRecord.problem(
                    start,
                    RejectionReason.OVERSIZE,
                    "a document of more than " + most + " characters: split the file"));
        } else if (block.stream().anyMatch(line -> !line.isBlank())) {
            SourceRecord record = record(start, block);
            if (record != null) {
                give(record);
            }
        }
        block = new ArrayList<>();
        length = 0;
    }

    /** Lines as one text, without blank ones at its ends. */
    static String text(List<String> lines) {
        return String.join("\n", lines).strip();
    }
}
