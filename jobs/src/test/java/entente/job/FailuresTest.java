package entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import entente.corpus.UnreachableInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.spark.SparkException;
import org.junit.jupiter.api.Test;

/** What Spark and its tasks throw ends with one line and the documented exit code. */
final class FailuresTest {

    private static void told(Throwable thrown, int code, String line) {
        Failure failure = Failures.of(thrown);
        assertThat(failure.exitCode().code()).isEqualTo(code);
        assertThat(failure.getMessage()).matches(line);
    }

    private static SparkException aborted(String task, Throwable cause) {
        return new SparkException(
                "Job aborted due to stage failure: Task 3 in stage 7.0 failed 4 times, most recent failure: " + task
                        + "\nDriver stacktrace:",
                cause);
    }

    @Test
    void a_full_disk_wherever_it_is_seen() {
        String line =
                "no space left on a disk, that of --out or that of temporary files \\('.*', [\\d,]+ MB free\\): free some,"
                        + " or choose another place with --out, or ENTENTE_JAVA_OPTS='-Djava\\.io\\.tmpdir=DIR' for temporary files";
        told(new UncheckedIOException(new IOException("No space left on device")), 73, line);
        told(aborted("Lost task 3.3: java.io.IOException: No space left on device", null), 73, line);
        told(aborted("", new IOException("write: Disk quota exceeded")), 73, line);
    }

    @Test
    void a_folder_that_cannot_be_made() {
        told(
                aborted(
                        "",
                        new IOException(
                                "Mkdirs failed to create file:/o/tables/_temporary (exists=false, cwd=file:/)")),
                73,
                "cannot make the folder 'file:/o/tables/_temporary': give its disk space and inodes, or yourself the right"
                        + " to write there, or choose another place with --out");
    }

    @Test
    void no_memory_here_or_in_an_executor() {
        String line = "out of memory: give more with ENTENTE_JAVA_OPTS=-Xmx8g, or on a cluster with --driver-memory and"
                + " --executor-memory";
        told(new OutOfMemoryError("Java heap space"), 71, line);
        told(new RuntimeException(new ExceptionInInitializerError(new OutOfMemoryError())), 71, line);
        told(aborted("ExecutorLostFailure (executor 1 exited): Command exited with code 52", null), 71, line);
        told(aborted("Lost task 3.3: java.lang.OutOfMemoryError: GC overhead limit exceeded", null), 71, line);
    }

    @Test
    void a_store_that_does_not_answer() {
        told(
                aborted("", new UnreachableInput("s3a://b/a.txt", new IOException("timed out"))),
                66,
                "cannot read 's3a://b/a.txt' \\(timed out\\): run again when its store answers, or give another with --corpus");
    }

    @Test
    void anything_else_is_one_line_with_the_root_of_it() {
        told(
                aborted("", new IllegalStateException("odd\nand more")),
                1,
                "internal error: IllegalStateException: odd; --debug shows where it comes from");
        told(
                new IllegalStateException(),
                1,
                "internal error: IllegalStateException: no message; --debug shows where it comes from");
    }
}
