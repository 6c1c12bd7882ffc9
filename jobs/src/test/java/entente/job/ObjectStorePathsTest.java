package entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths of object stores, where no store is asked. */
final class ObjectStorePathsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"s3a://news/out", "gs://news/out"})
    void output_that_could_be_found_half_there_is_refused(String out) {
        Invocation refused =
                Invocation.of("run", "--corpus", Invocation.ROOT.resolve("data/corpus"), "--out", out, "--dry-run");

        assertThat(refused.code()).isEqualTo(73);
        assertThat(refused.err())
                .isEqualTo(
                        "entente: cannot write the output folder '" + out
                                + "' (an object store renames file by file, so that others could find half a run there): choose"
                                + " one on a file system with --out, and copy what 'latest' names to the store after the run\n");
    }

    @Test
    void a_file_system_whose_module_is_absent_is_told() throws IOException {
        Invocation refused = Invocation.of("run", "--corpus", "abfs://news@account/2023", "--out", folder, "--dry-run");

        assertThat(refused.code()).isEqualTo(66);
        assertThat(refused.err())
                .isEqualTo(
                        "entente: cannot list 'abfs://news@account/2023' (Hadoop's module for this file system is not"
                                + " there): for s3a build with 'mvn package -P s3', for others put its jars into"
                                + " target/spark/jars\n");
    }
}
