package entente.spark;

import entente.corpus.Rejection;
import entente.corpus.RejectionReason;
import entente.source.Names;
import entente.source.Readers;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The files of a corpus: files, folders and globs of this machine or of any Hadoop file system, each file once, in order
 * of their names. What cannot be read stands among them with the reason, so that nothing is passed over in silence.
 */
public final class CorpusFiles {

    /** What names a file system, as in {@code hdfs://host/path}; a colon alone may stand in a file's name. */
    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:/.*", Pattern.DOTALL);

    /** Who reads a file; told by its extension. */
    public enum Format {
        /** One of the readers of {@link Readers}. */
        SOURCE,
        /** The reader of tables, row group by row group. */
        PARQUET,
        /** Nothing that articles are read from. */
        UNSUPPORTED
    }

    /**
     * One file, or a folder that cannot be read.
     *
     * @param path where to read it: a URI with every byte of the name where it is on this machine
     * @param name as the user gave it: below a folder that was given, with that folder
     * @param origin the same without what was given: the path below the folder, of a file that was given its last name;
     *     so a corpus has the same origins wherever it stands
     * @param bytes its length
     * @param refused why it is not read at all, or null
     */
    public record CorpusFile(String path, String name, String origin, Format format, long bytes, Rejection refused) {

        static CorpusFile of(String path, String name, String origin, long bytes) {
            String below = origin.isEmpty() ? name.substring(name.lastIndexOf('/') + 1) : origin;
            return new CorpusFile(path, name, below, CorpusFiles.format(name), bytes, null);
        }

        static CorpusFile refused(String path, String name, RejectionReason reason, String detail) {
            return new CorpusFile(path, name, "", Format.UNSUPPORTED, 0, new Rejection(name, 0, "", reason, detail));
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

    private CorpusFiles() {}

    /**
     * Lists files.
     *
     * @param inputs files, folders (searched in depth), globs
     * @throws NoSuchInputException where an input does not exist, matches nothing, or is a folder without files
     */
    public static List<CorpusFile> list(List<String> inputs, Configuration hadoop) throws IOException {
        boolean isLocal = FileSystem.getDefaultUri(hadoop).getScheme().equals("file");
        LocalListing local = new LocalListing();
        List<CorpusFile> files = new ArrayList<>();
        // In order, so that a file within two of them stands below the outer one whichever was given first.
        for (String input : inputs.stream().sorted().toList()) {
            if (SCHEME.matcher(input).matches() ? input.startsWith("file:") : isLocal) {
                local.add(input);
            } else {
                files.addAll(RemoteListing.of(input, hadoop));
            }
        }
        files.addAll(local.files());
        return files.stream()
                .sorted(Comparator.comparing(CorpusFile::name).thenComparing(CorpusFile::path))
                .toList();
    }

    /**
     * The bytes of a file as they are kept, for its digest.
     *
     * @throws IOException where they cannot be had
     */
    public static InputStream bytes(CorpusFile file, Configuration hadoop) throws IOException {
        return CorpusStreams.raw(file, hadoop);
    }

    /** The path that a user means: a colon in a name without a scheme is part of the name. */
    static Path path(String input) {
        return SCHEME.matcher(input).matches() ? new Path(input) : new Path(null, null, input);
    }

    /** A folder's name without the slashes that may end it. */
    static String trimmed(String input) {
        return input.replaceFirst("(?<=.)/+$", "");
    }

    static Format format(String name) {
        if (Names.extension(name).equals("parquet")) {
            return Format.PARQUET;
        }
        return Readers.has(name) ? Format.SOURCE : Format.UNSUPPORTED;
    }
}
