package entente.spark;

import entente.corpus.Rejection;
import entente.corpus.RejectionReason;
import entente.source.Names;
import entente.source.Readers;

/**
 * One file of a corpus, or a folder that cannot be read.
 *
 * @param path where to read it: a URI with every byte of the name where it is on this machine
 * @param name as the user gave it: below a folder that was given, with that folder
 * @param origin the same without what was given: the path below the folder, of a file that was given its last name;
 *     so a corpus has the same origins wherever it stands
 * @param bytes its length
 * @param refused why it is not read at all, or null
 */
public record CorpusFile(String path, String name, String origin, Format format, long bytes, Rejection refused) {

    /** Who reads a file; told by its extension. */
    public enum Format {
        /** One of the readers of {@link Readers}. */
        SOURCE,
        /** The reader of tables, row group by row group. */
        PARQUET,
        /** Nothing that articles are read from. */
        UNSUPPORTED
    }

    static CorpusFile of(String path, String name, String origin, long bytes) {
        String below = origin.isEmpty() ? name.substring(name.lastIndexOf('/') + 1) : origin;
        return new CorpusFile(path, name, below, format(name), bytes, null);
    }

    static CorpusFile refused(String path, String name, RejectionReason reason, String detail) {
        return new CorpusFile(path, name, "", Format.UNSUPPORTED, 0, new Rejection(name, 0, "", reason, detail));
    }

    private static Format format(String name) {
        if (Names.extension(name).equals("parquet")) {
            return Format.PARQUET;
        }
        return Readers.has(name) ? Format.SOURCE : Format.UNSUPPORTED;
    }

    /** Whether it is on this machine's own file system. */
    boolean isLocal() {
        return path.startsWith("file:");
    }

    /** Whether it has to be unpacked. */
    boolean isPacked() {
        return !Names.packing(name).isEmpty();
    }
}
