package entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import entente.job.command.HealthCheck;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DoctorTest {

    @TempDir
    private Path folder;

    @Test
    void a_machine_that_can_do_a_run_is_told_line_by_line() {
        Invocation doctor = Invocation.of("doctor", "--out", folder.resolve("out"), "--master", "local[2]");

        assertThat(doctor.code()).as(doctor.out()).isZero();
        assertThat(doctor.out().lines()).hasSize(9).allMatch(line -> line.matches("(ok  |warn)  [a-z ]{16} .+"));
        assertThat(doctor.out())
                .contains(
                        "ok    java             17",
                        "ok    models           corenlp",
                        "ok    output access    '" + folder + "' can be written",
                        "4.1.0 on local[2]: started and counted in ");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void what_cannot_be_written_fails() {
        assertThat(HealthCheck.access("output", Path.of("/proc/none")))
                .isEqualTo(
                        new HealthCheck(
                                "output access",
                                HealthCheck.State.FAIL,
                                "'/proc' cannot be written (NoSuchFileException): mend its rights, or choose another with --out"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void each_lack_is_told_with_what_to_do() {
        assertThat(HealthCheck.java(11, "11.0.2"))
                .isEqualTo(new HealthCheck(
                        "java", HealthCheck.State.FAIL, "11.0.2: install JDK 17 and point JAVA_HOME to it"));
        assertThat(HealthCheck.java(21, "21.0.1").state()).isEqualTo(HealthCheck.State.WARN);
        assertThat(HealthCheck.memory(1L << 29))
                .isEqualTo(new HealthCheck(
                        "memory",
                        HealthCheck.State.FAIL,
                        "0.5 GB for Java: a run needs 2 GB and more; give ENTENTE_JAVA_OPTS=-Xmx4g"));
        assertThat(HealthCheck.memory(3L << 29).state()).isEqualTo(HealthCheck.State.WARN);
        assertThat(HealthCheck.locale("ANSI_X3.4-1968"))
                .isEqualTo(new HealthCheck(
                        "locale",
                        HealthCheck.State.WARN,
                        "file names are ANSI_X3.4-1968: set LC_ALL=C.UTF-8, as jobs/entente does by itself"));
    }
}
