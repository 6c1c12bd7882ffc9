package entente.job.run;

import entente.job.ExitCode;
import entente.job.Failure;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where this process puts what it cannot hold in memory, while this is open: a folder of its own that nobody else may enter,
 * removed at the end. What a killed run left is removed by the next run of the same user.
 */
public final class TemporaryFolder implements AutoCloseable {

    private static final Pattern NAME = Pattern.compile("entente-(\\d+)-\\d+");

    private static final String PROPERTY = "java.io.tmpdir";

    private final String before = System.getProperty(PROPERTY);
    private final Path path;
    private final Thread sweeper;

    private TemporaryFolder(Path path) {
        this.path = path;
        // Spark asks for it each time it makes a folder, and gives some of them to everybody.
        System.setProperty(PROPERTY, path.toString());
        sweeper = new Thread(() -> delete(path), "sweep-temporary");
        Runtime.getRuntime().addShutdownHook(sweeper);
    }

    /**
     * Makes the folder.
     *
     * @throws Failure where the place for temporary files cannot be written
     */
    public static TemporaryFolder open() {
        Path place = Path.of(System.getProperty(PROPERTY));
        try {
            sweepOld(place);
            // Java gives no rights to others on what it makes so.
            return new TemporaryFolder(Files.createTempDirectory(
                    place, "entente-" + ProcessHandle.current().pid() + "-"));
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.CANNOT_WRITE,
                    "cannot write temporary files to '" + place + "' ("
                            + e.getClass().getSimpleName()
                            + "): mend its rights or space, or choose another with ENTENTE_JAVA_OPTS='-Djava.io.tmpdir=DIR'",
                    e);
        }
    }

    public Path path() {
        return path;
    }

    private static void sweepOld(Path place) throws IOException {
        String user = System.getProperty("user.name");
        try (DirectoryStream<Path> left = Files.newDirectoryStream(place, "entente-*")) {
            for (Path folder : left) {
                Matcher name = NAME.matcher(folder.getFileName().toString());
                if (name.matches()
                        && Files.isDirectory(folder, java.nio.file.LinkOption.NOFOLLOW_LINKS)
                        && Files.getOwner(folder).getName().equals(user)
                        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                    delete(folder);
                }
            }
        }
    }

    private static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE; // Spark removes its own at the same time
                }

                @Override
                public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
                    Files.deleteIfExists(dir);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // The next run sweeps.
            return;
        }
    }

    @Override
    public void close() {
        System.setProperty(PROPERTY, before);
        delete(path);
        try {
            Runtime.getRuntime().removeShutdownHook(sweeper);
        } catch (IllegalStateException e) {
            // The virtual machine is going down: the hook runs in any case.
            return;
        }
    }
}
