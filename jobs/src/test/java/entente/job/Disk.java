package entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What tests of crashes do to a folder, and what they find there. */
final class Disk {

    private Disk() {}

    static boolean call(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }

    static void fill(Path disk, boolean inodes) {
        try {
            Path filler = Files.createDirectories(disk.resolve("filler"));
            if (inodes) {
                fillWithFiles(filler);
            }
            byte[] page = new byte[4096];
            try (OutputStream out = Files.newOutputStream(filler.resolve("file"))) {
                while (true) {
                    out.write(page);
                }
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("No space left on device");
        }
    }

    private static void fillWithFiles(Path filler) throws IOException {
        int made = 0;
        while (true) {
            Files.createFile(filler.resolve("file" + made));
            made++;
        }
    }

    static void remove(Path path) {
        try (Stream<Path> paths = Files.exists(path) ? Files.walk(path) : Stream.empty()) {
            for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path copy(Path from, Path to) {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands in the folder and is named by nothing. */
    static Set<String> leftovers(Path out) throws IOException {
        Path tables = out.resolve("tables");
        Set<String> left = new TreeSet<>();
        StringBuilder manifests = new StringBuilder();
        try (Stream<Path> paths = Files.walk(tables, 2)) {
            for (Path path : paths.toList()) {
                if (path.toString().endsWith(".json")) {
                    manifests.append(Files.readString(path));
                }
            }
        }
        try (Stream<Path> paths = Files.walk(tables, 2)) {
            for (Path path : paths.toList()) {
                String name = path.getFileName().toString();
                boolean generation = name.matches("g\\d{8}-.*") && manifests.indexOf(name) < 0;
                boolean batch = path.getParent().endsWith("sentences")
                        && name.matches("b[0-9a-f-]+")
                        && manifests.indexOf(name) < 0;
                boolean read = path.getParent().endsWith("readings")
                        && path.getParent().getParent().equals(tables)
                        && name.matches("b[0-9a-f-]+")
                        && manifests.indexOf(name) < 0;
                if (generation) {
                    left.add("a folder of tables");
                } else if (batch) {
                    left.add("a folder of sentences");
                } else if (read) {
                    left.add("a folder of readings");
                } else if (name.equals(".lock")) {
                    left.add("the lock");
                } else if (name.startsWith(".aside-")) {
                    left.add("a manifest without its name");
                }
            }
        }
        try (Stream<Path> paths = Files.list(out)) {
            paths.filter(path -> path.getFileName().toString().startsWith(".staging-"))
                    .forEach(path -> left.add(".staging-<run>"));
        }
        return left;
    }
}
