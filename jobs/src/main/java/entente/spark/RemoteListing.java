package entente.spark;

import entente.corpus.RejectionReason;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;

/** Files of a Hadoop file system other than this machine's. */
final class RemoteListing {

    private final FileSystem system;
    private final List<CorpusFile> files = new ArrayList<>();

    private RemoteListing(FileSystem system) {
        this.system = system;
    }

    /** What a file, a folder or a glob holds. */
    static List<CorpusFile> of(String input, Configuration hadoop) throws IOException {
        Path path = InputName.path(input);
        FileSystem system = path.getFileSystem(hadoop);
        // A name with brackets is a file of that name before it is a glob.
        boolean exists = system.exists(path);
        FileStatus[] found = exists ? new FileStatus[] {system.getFileStatus(path)} : system.globStatus(path);
        if (found == null || found.length == 0) {
            throw new NoSuchInputException(
                    found == null ? "no such input '" + input + "'" : "nothing matches '" + input + "'");
        }
        RemoteListing listing = new RemoteListing(system);
        for (FileStatus status : found) {
            String name = exists ? InputName.trimmed(input) : status.getPath().toString();
            int before = listing.files.size();
            listing.collect(status, name, "");
            if (listing.files.size() == before) {
                throw new NoSuchInputException("no files in '" + name + "'");
            }
        }
        return listing.files;
    }

    private void collect(FileStatus status, String name, String origin) throws IOException {
        String path = status.getPath().toString();
        if (!status.isDirectory()) {
            files.add(CorpusFile.of(path, name, origin, status.getLen()));
            return;
        }
        try {
            for (FileStatus child : system.listStatus(status.getPath())) {
                String last = child.getPath().getName();
                if (last.startsWith(".")) {
                    files.add(CorpusFile.refused(
                            child.getPath().toString(),
                            name + "/" + last,
                            RejectionReason.HIDDEN,
                            "the name begins with a dot: rename it, or give it with --corpus, to have it read"));
                } else {
                    collect(child, name + "/" + last, origin + (origin.isEmpty() ? "" : "/") + last);
                }
            }
        } catch (AccessControlException | FileNotFoundException e) {
            files.add(CorpusFile.refused(
                    path, name, RejectionReason.UNREADABLE, "cannot be read (" + e.getMessage() + ")"));
        }
    }
}
