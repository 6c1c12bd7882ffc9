package entente.spark.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.IOUtils;

/** The few things a store asks of a file system. */
public final class StoreFiles {

    private static final String ASIDE = ".aside-";
    private static final Set<String> TIMED = Set.of("file", "hdfs");

    private final FileSystem system;
    private final Path folder;

    private StoreFiles(FileSystem system, Path folder) {
        this.system = system;
        this.folder = folder;
    }

    /** The files of a folder, which need not exist. */
    public static StoreFiles in(String folder, Configuration hadoop) throws IOException {
        Path path = new Path(folder);
        FileSystem system = path.getFileSystem(hadoop);
        if (system instanceof LocalFileSystem local) {
            // The raw file system leaves no checksum files between the parts.
            system = local.getRawFileSystem();
        }
        return new StoreFiles(system, system.makeQualified(path));
    }

    /** A path below the folder; the folder itself for no path. */
    public Path path(String relative) {
        return relative.isEmpty() ? folder : new Path(folder, relative);
    }

    /** What stands in a folder below, in order of names; nothing where there is no such folder. */
    public List<FileStatus> list(String relative) throws IOException {
        Path path = path(relative);
        if (!system.exists(path)) {
            return List.of();
        }
        return Arrays.stream(system.listStatus(path))
                .sorted(Comparator.comparing(status -> status.getPath().getName()))
                .toList();
    }

    /** The whole content of a small file. */
    public byte[] read(String relative) throws IOException {
        try (InputStream in = system.open(path(relative))) {
            return in.readAllBytes();
        }
    }

    /** What a file holds from a place on. */
    public byte[] readFrom(String relative, long place) throws IOException {
        try (FSDataInputStream in = system.open(path(relative))) {
            in.seek(place);
            return in.readAllBytes();
        }
    }

    /** Gives a file another end from a place on. Only for one that nothing names yet: for a moment it is not there. */
    public void replaceEnd(String relative, long place, byte[] end) throws IOException {
        Path target = path(relative);
        Path aside = new Path(target.getParent(), ASIDE + UUID.randomUUID());
        try (FSDataInputStream in = system.open(target);
                FSDataOutputStream out = system.create(aside, true)) {
            IOUtils.copyBytes(in, out, place, false);
            out.write(end);
        }
        if (system.getUri().getScheme().equals("file")) {
            // What a file system that counts sums left beside the file tells of its end as it was.
            system.delete(new Path(target.getParent(), "." + target.getName() + ".crc"), false);
        }
        if (!system.delete(target, false) || !system.rename(aside, target)) {
            throw new IOException("cannot replace " + target);
        }
    }

    /** Whether something stands there. */
    public boolean exists(String relative) throws IOException {
        return system.exists(path(relative));
    }

    /** Removes a file, or a folder with all it holds; nothing where nothing stands there. */
    public void delete(String relative) throws IOException {
        system.delete(path(relative), true);
    }

    void makeFolder(String relative) throws IOException {
        Path path = path(relative);
        if (!system.mkdirs(path)) {
            throw new IOException("cannot create the folder " + path);
        }
    }

    /** The clock of the file system, told by a file made there. */
    long now() throws IOException {
        String name = ASIDE + UUID.randomUUID();
        system.create(path(name), true).close();
        long now = system.getFileStatus(path(name)).getModificationTime();
        delete(name);
        return now;
    }

    long modified(String relative) throws IOException {
        return system.getFileStatus(path(relative)).getModificationTime();
    }

    /** Renews the time of a small file; an object store has no other way than to write it again. */
    void touch(String relative) throws IOException {
        if (TIMED.contains(system.getUri().getScheme())) {
            system.setTimes(path(relative), System.currentTimeMillis(), -1);
        } else {
            byte[] content = read(relative);
            try (FSDataOutputStream out = system.create(path(relative), true)) {
                out.write(content);
            }
        }
    }

    /**
     * Creates a file with its whole content in one step, or not at all where one of that name stands already.
     *
     * @param written called when the content stands aside and the name is not yet given
     * @return whether it was created
     */
    public boolean create(String relative, byte[] content, Runnable written) throws IOException {
        Path target = path(relative);
        makeFolder(target.getParent().equals(folder) ? "" : relative.substring(0, relative.lastIndexOf('/')));
        Path aside = new Path(target.getParent(), ASIDE + UUID.randomUUID());
        try {
            try (FSDataOutputStream out = system.create(aside, true)) {
                out.write(content);
                out.hsync();
            }
            written.run();
            return named(aside, target);
        } finally {
            system.delete(aside, false);
        }
    }

    private boolean named(Path aside, Path target) throws IOException {
        if (system.getUri().getScheme().equals("file")) {
            try {
                // A rename would silently take the place of another's file; a link does not.
                Files.createLink(local(target), local(aside));
                return true;
            } catch (FileAlreadyExistsException e) {
                return false;
            } catch (NoSuchFileException e) {
                throw e;
            } catch (UnsupportedOperationException | java.nio.file.FileSystemException e) {
                return !system.exists(target) && system.rename(aside, target);
            }
        }
        return !system.exists(target) && system.rename(aside, target);
    }

    private static java.nio.file.Path local(Path path) {
        return java.nio.file.Path.of(path.toUri().getPath());
    }

    /** Whether a name is of what was on its way to another name when its writer ended. */
    public static boolean isAside(String name) {
        return name.startsWith(ASIDE);
    }

    /** Length of a file, or -1 where there is none. */
    public long length(String relative) throws IOException {
        return system.exists(path(relative))
                ? system.getFileStatus(path(relative)).getLen()
                : -1;
    }

    /** Digest of a file's bytes. */
    public String sha256(String relative) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(system.open(path(relative)), digest)) {
            // The stream counts what passes.
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A digest that every Java platform has. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
