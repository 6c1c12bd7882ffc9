package entente.source;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** One kind of file. Holds no state of a file: what it opens lives in the iterator. */
interface SourceReader {

    /** What to call it in messages. */
    String kind();

    /** The extensions of such files, in lower case and without a dot; the first is named in help texts. */
    List<String> extensions();

    /** Whether a file of such an extension is of this kind, by its beginning. */
    default boolean takes(Head head) {
        return true;
    }

    /**
     * The records of a file in their order. What cannot be read is a record with a problem; of a file that ends early, the
     * last one.
     */
    Iterator<SourceRecord> records(SourceFile file, ReadRules rules, Notes notes) throws IOException;
}
