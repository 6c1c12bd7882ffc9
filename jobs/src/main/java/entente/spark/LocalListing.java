package entente.spark;

import entente.corpus.RejectionReason;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Files of this machine. Folders are searched before the links in them are followed, so that a file goes by its own name
 * and a link to what is read already is told from it, whatever the order of the inputs; each folder is searched once, so
 * that links that lead back up end.
 */
final class LocalListing {

    private final List<CorpusFile> files = new ArrayList<>();
    private final Map<Path, String> seen = new HashMap<>();
    private final List<Entry> links = new ArrayList<>();
    private long found;

    /** What is found; its origin is empty where it was given itself. */
    private record Entry(Path path, String name, String origin) {

        Entry child(Path child, String last) {
            return new Entry(
                    child,
                    name + (name.endsWith("/") ? "" : "/") + last,
                    origin + (origin.isEmpty() ? "" : "/") + last);
        }
    }

    /** Adds a file, a folder or a glob. */
    void add(String input) throws NoSuchInputException {
        for (LocalGlob.Match root : LocalGlob.of(input)) {
            long before = found;
            if (LocalNames.of(root.path()).isEmpty()) {
                badName(root.path(), root.name());
            } else {
                follow(new Entry(root.path(), root.name(), ""), false);
            }
            if (found == before) {
                throw new NoSuchInputException("no files in '" + root.name() + "'");
            }
        }
    }

    /** Everything found. */
    List<CorpusFile> files() {
        while (!links.isEmpty()) {
            List<Entry> round = new ArrayList<>(links);
            links.clear();
            round.sort(Comparator.comparing(Entry::name));
            round.forEach(link -> follow(link, true));
        }
        return files;
    }

    private void refuse(Path path, String name, RejectionReason reason, String detail) {
        found++;
        files.add(CorpusFile.refused(path.toUri().toString(), name, reason, detail));
    }

    private void badName(Path path, String name) {
        refuse(
                path,
                name,
                RejectionReason.BAD_NAME,
                "the name is not UTF-8: rename it"
                        + (Files.isDirectory(path) ? "; nothing in this folder is read" : ""));
    }

    private void follow(Entry entry, boolean isLink) {
        Path path = entry.path();
        String name = entry.name();
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (!attributes.isDirectory() && !attributes.isRegularFile()) {
                refuse(path, name, RejectionReason.NOT_A_FILE, "a pipe, a socket or a device: give files");
                return;
            }
            String before = seen.putIfAbsent(path.toRealPath(), name);
            if (before != null && isLink) {
                refuse(path, name, RejectionReason.LINKED_TWICE, "a link to what is read as '" + before + "'");
            } else if (before != null) {
                found++; // given twice, read once
            } else if (attributes.isDirectory()) {
                children(entry);
            } else if (Files.isReadable(path)) {
                found++;
                files.add(CorpusFile.of(path.toUri().toString(), name, entry.origin(), attributes.size()));
            } else {
                refuse(path, name, RejectionReason.UNREADABLE, "the file cannot be read: see its permissions");
            }
        } catch (NoSuchFileException e) {
            refuse(
                    path,
                    name,
                    Files.isSymbolicLink(path) ? RejectionReason.DANGLING_LINK : RejectionReason.UNREADABLE,
                    Files.isSymbolicLink(path) ? "a link to nothing" : "removed while the corpus was listed");
        } catch (FileSystemException e) {
            boolean isLoop = Files.isSymbolicLink(path) && !Files.exists(path);
            refuse(
                    path,
                    name,
                    isLoop ? RejectionReason.DANGLING_LINK : RejectionReason.UNREADABLE,
                    isLoop ? "a link that leads to itself" : "cannot be read (" + why(e) + ")");
        } catch (IOException e) {
            refuse(path, name, RejectionReason.UNREADABLE, "cannot be read (" + e.getMessage() + ")");
        }
    }

    private static String why(FileSystemException e) {
        return e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
    }

    private void children(Entry folder) throws IOException {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder.path())) {
            for (Path child : children) {
                child(folder, child);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private void child(Entry folder, Path child) {
        Optional<String> last = LocalNames.of(child);
        Entry entry = folder.child(child, last.orElseGet(() -> LocalNames.escaped(child)));
        if (last.isEmpty()) {
            badName(child, entry.name());
        } else if (last.get().startsWith(".")) {
            refuse(
                    child,
                    entry.name(),
                    RejectionReason.HIDDEN,
                    "the name begins with a dot: rename it, or give it with --corpus, to have it read");
        } else if (Files.isSymbolicLink(child)) {
            found++;
            links.add(entry);
        } else {
            follow(entry, false);
        }
    }
}
