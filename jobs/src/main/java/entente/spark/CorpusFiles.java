package entente.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;

/**
 * The files of a corpus: files, folders and globs of this machine or of any Hadoop file system, each file once, in order
 * of their names. What cannot be read stands among them with the reason, so that nothing is passed over in silence.
 */
public final class CorpusFiles {

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
            if (InputName.hasScheme(input) ? input.startsWith("file:") : isLocal) {
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
}
