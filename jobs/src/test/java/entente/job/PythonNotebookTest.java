package entente.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Python notebook, run without Jupyter and without a screen against the demonstration run; needs pandas and matplotlib. */
final class PythonNotebookTest {

    private static final String LIBRARIES = "import pandas, networkx, matplotlib";

    @TempDir
    private Path folder;

    @Test
    void every_cell_runs_and_the_last_one_draws() throws IOException, InterruptedException {
        Optional<String> python = python();
        assumeTrue(python.isPresent(), "no Python with pandas, networkx and matplotlib: the notebook is not run");
        Path picture = folder.resolve("picture.png");
        ProcessBuilder notebook =
                new ProcessBuilder(python.orElseThrow(), "notebooks/execute", "notebooks/reading-a-run.ipynb");
        notebook.environment().put("ENTENTE_RUN", Demonstration.run().folder().toString());
        notebook.environment().put("ENTENTE_PICTURE", picture.toString());
        Path printed = folder.resolve("printed.txt");
        int code = notebook.directory(Invocation.ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start()
                .waitFor();

        assertThat(code).as(Files.readString(printed)).isZero();
        assertThat(Files.readString(printed)).contains("of them beat chance", "SourceCount");
        assertThat(Files.readAllBytes(picture)).startsWith(0x89, 'P', 'N', 'G').hasSizeGreaterThan(20_000);
    }

    /** The system's Python first: it has what the packages of the system bring. */
    private static Optional<String> python() throws IOException, InterruptedException {
        for (String python : List.of("/usr/bin/python3", "python3")) {
            try {
                Process process = new ProcessBuilder(python, "-c", LIBRARIES)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                if (process.waitFor() == 0) {
                    return Optional.of(python);
                }
            } catch (IOException e) {
                // No such program: the next one.
            }
        }
        return Optional.empty();
    }
}
