package entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import entente.job.run.Sessions;
import entente.job.run.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** A local run is of no concern to others on the machine or the network. */
final class LocalSessionTest {

    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    @Test
    void nothing_listens_beyond_loopback_and_temporary_files_are_private() throws IOException {
        Set<Path> before = folders(TEMPORARY);
        Path own;
        try (Progress progress = Progress.onStandardError();
                TemporaryFolder temporary = TemporaryFolder.open();
                SparkSession spark = Sessions.open("local[2]", progress)) {
            own = temporary.path();
            assertThat(spark.range(0, 1000, 1, 4).repartition(3).count()).isEqualTo(1000);

            assertThat(ListeningSockets.of(ProcessHandle.current().pid()))
                    .isNotEmpty()
                    .allMatch(ListeningSockets::isLoopback);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
                    .isEqualTo("rwx------");
            assertThat(folders(own)).isNotEmpty();
            Set<Path> added = folders(TEMPORARY);
            added.removeAll(before);
            // Other programs make folders there too.
            added.removeIf(folder -> !folder.getFileName().toString().matches("(spark|blockmgr)-.*"));
            for (Path folder : added) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                        .as(folder.toString())
                        .isEqualTo("rwx------");
            }
        }
        assertThat(own).doesNotExist();
    }

    @Test
    void what_a_killed_run_left_is_removed_by_the_next() throws IOException {
        // No process has this number: it is beyond what Linux gives.
        Path left = Files.createDirectories(TEMPORARY.resolve("entente-99999999-1/blockmgr/0a"));
        Files.writeString(left.resolve("shuffle"), "x");

        TemporaryFolder.open().close();

        assertThat(TEMPORARY.resolve("entente-99999999-1")).doesNotExist();
    }

    private static Set<Path> folders(Path in) throws IOException {
        try (Stream<Path> all = Files.list(in)) {
            return new HashSet<>(all.filter(Files::isDirectory).toList());
        }
    }
}
