package entente.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.spark.store.StopPoint;
import entente.spark.store.StopPoints;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A run that is killed, finds its disk full or its folder gone loses nothing that was there, and the next one ends as if nothing had
 * happened. A few points in every build; {@code mvn test -Dtest=KillTest -Dentente.kills=all} tries them all and writes the table of
 * {@code jobs/schedule/kills.md}.
 */
final class KillTest {

    private static final boolean ALL = "all".equals(System.getProperty("entente.kills"));
    private static final Set<StopPoint> REPORTING =
            EnumSet.of(StopPoint.REPORTS_WRITTEN, StopPoint.REPORTS_RENAMED, StopPoint.REPORTS_NAMED);
    private static final Set<StopPoint> SEEN = EnumSet.of(StopPoint.MANIFEST_WRITTEN);
    private static final List<String> ROWS = new ArrayList<>();

    @TempDir
    private static Path folder;

    private static Path monday;
    private static Path tuesday;
    private static Path base;
    private static String before;
    private static String expected;

    @BeforeAll
    static void extractADay() throws IOException {
        monday = Daily.dump(folder.resolve("monday.jsonl"), "2022-07-22-grain-initiative");
        tuesday = Daily.dump(folder.resolve("tuesday.jsonl"), "2022-07-22-grain-initiative-copy");
        base = folder.resolve("base");
        assertThat(Invocation.of("extract", "--corpus", monday, "--out", base).code())
                .isZero();
        before = Daily.tables(base);
        Path reference = Disk.copy(base, folder.resolve("reference"));
        for (StopPoint point : SEEN) {
            StopPoints.beside(point, () -> Disk.copy(reference, folder.resolve("seen-" + point)));
        }
        assertThat(Invocation.of("extract", "--corpus", tuesday, "--out", reference)
                        .code())
                .isZero();
        expected = Daily.tables(reference);
    }

    @AfterAll
    static void writeTheTable() throws IOException {
        if (ALL) {
            List<String> lines = new ArrayList<>(List.of(
                    "# What a crash leaves",
                    "",
                    "Each row was tried: tables of one day, then `extract` of a second (of the reports, `analyze`) that is stopped at the point named,"
                            + " as by `kill -9`, or that finds its disk full or its folder removed there. Then the same command again: it must end with"
                            + " 0, with tables equal byte by byte to those of two days that nothing disturbed, and with nothing left of the crash."
                            + " Printed by `mvn test -Dtest=KillTest -Dentente.kills=all`.",
                    "",
                    "| at | what happens | exit code | said | what is seen afterwards | left behind | the next run |",
                    "|---|---|---|---|---|---|---|"));
            ROWS.sort(Comparator.naturalOrder());
            ROWS.forEach(row -> lines.add(row.substring(row.indexOf('|'))));
            Files.write(Invocation.ROOT.resolve("jobs/schedule/kills.md"), lines);
        }
    }

    static Stream<StopPoint> points() {
        return ALL ? Arrays.stream(StopPoint.values()) : Stream.of(StopPoint.COMMITTED);
    }

    /** In the place of processes that are killed, which take their time: what the disk held when another got so far. */
    static Stream<StopPoint> seen() {
        return ALL ? Stream.empty() : SEEN.stream();
    }

    static Stream<StopPoint> half() {
        return ALL
                ? Stream.of(
                        StopPoint.LOCKED,
                        StopPoint.CORPUS_READ,
                        StopPoint.TEXTS_READ,
                        StopPoint.TABLES_HALF_WRITTEN,
                        StopPoint.TABLES_WRITTEN,
                        StopPoint.MANIFEST_WRITTEN,
                        StopPoint.REPORTS_WRITTEN)
                : Stream.of(StopPoint.TABLES_HALF_WRITTEN);
    }

    private static List<Object> command(StopPoint point, Path out) {
        return REPORTING.contains(point)
                ? List.of("analyze", "--out", out)
                : List.of("extract", "--corpus", tuesday, "--out", out);
    }

    @ParameterizedTest
    @MethodSource("points")
    void killed_at(StopPoint point) throws IOException, InterruptedException {
        Path out = Disk.copy(base, folder.resolve("killed-" + point));
        List<String> line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-") || argument.startsWith("-Xmx"))
                .forEach(line::add);
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), "entente.Entente"));
        command(point, out).forEach(argument -> line.add(argument.toString()));
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(point + ".log").toFile());
        builder.environment().put("ENTENTE_STOP_AT", point.name());
        Process process = builder.start();
        assertThat(process.waitFor(20, TimeUnit.MINUTES)).isTrue();

        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve(point + ".log"), StandardCharsets.UTF_8))
                .isEqualTo(137);
        holdsWhatWasCommittedAt(point, out);
        endsWellAfter(point, "killed", 137, "", out);
    }

    private static void holdsWhatWasCommittedAt(StopPoint point, Path out) throws IOException {
        boolean committed = !REPORTING.contains(point) && point.compareTo(StopPoint.COMMITTED) >= 0;
        assertThat(Daily.tables(out)).isEqualTo(committed ? expected : before);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("seen")
    void as_if_killed_at(StopPoint point) throws IOException, InterruptedException {
        Path out = folder.resolve("seen-" + point);
        Path lock = out.resolve("tables/.lock");
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.writeString(
                lock,
                Files.readString(lock)
                        .replace("\"pid\":" + ProcessHandle.current().pid(), "\"pid\":" + gone.pid()));

        holdsWhatWasCommittedAt(point, out);
        endsWellAfter(point, "as if killed", 137, "", out);
    }

    @ParameterizedTest
    @MethodSource("half")
    void the_folder_is_removed_at(StopPoint point) throws IOException {
        Path out = Disk.copy(base, folder.resolve("removed-" + point));
        StopPoints.beside(point, () -> Disk.remove(out));
        Invocation failed = Invocation.of(command(point, out).toArray());

        assertThat(failed.code()).isNotZero();
        assertThat(failures(failed)).hasSize(1);
        assertThat(out.resolve("tables/generations/00000002.json")).doesNotExist();
        Disk.remove(out);
        Disk.copy(base, folder.resolve("removed-" + point));
        endsWellAfter(point, "folder removed", failed.code(), said(failed), out);
    }

    /** To a run that starts, a clock that was set back is a store whose files are all of a later day. */
    @Test
    void the_clock_is_set_back() throws IOException {
        Path out = Disk.copy(base, folder.resolve("early"));
        FileTime later = FileTime.from(Instant.now().plus(Duration.ofDays(30)));
        Files.writeString(
                out.resolve("tables/.lock"),
                "{\"command\":\"extract\",\"host\":\""
                        + InetAddress.getLocalHost().getHostName() + "\",\"pid\":1,\"started\":\"" + later
                        + "\",\"since\":\"" + later + "\",\"token\":\"\"}");
        try (Stream<Path> paths = Files.walk(out)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.setLastModifiedTime(path, later);
            }
        }
        endsWellAfter(StopPoint.LOCKED, "clock set back by 30 days after a kill", 137, "", out);
    }

    static Stream<Arguments> withoutSpace() {
        return (ALL ? Stream.of(false, true) : Stream.<Boolean>empty()).flatMap(inodes -> Stream.of(
                        StopPoint.CORPUS_READ,
                        StopPoint.TEXTS_READ,
                        StopPoint.TABLES_HALF_WRITTEN,
                        StopPoint.TABLES_WRITTEN)
                .map(point -> Arguments.of(point, inodes)));
    }

    /** On a small disk of its own, which takes the rights of root: so only when the table is made. */
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("withoutSpace")
    void there_is_no_space_left_at(StopPoint point, boolean inodes) throws IOException, InterruptedException {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        assumeTrue(
                Disk.call("mount", "-t", "tmpfs", "-o", "size=32m,nr_inodes=1000", "tmpfs", disk.toString()),
                "a small disk is mounted by root alone");
        try {
            Path out = Disk.copy(base, folder.resolve("disk/out"));
            StopPoints.beside(point, () -> Disk.fill(disk, inodes));
            Invocation failed = Invocation.of(command(point, out).toArray());
            assertThat(failed.code()).isNotZero();
            assertThat(failures(failed)).hasSize(1);
            assertThat(Daily.tables(out)).isEqualTo(before);
            Disk.remove(disk.resolve("filler"));
            endsWellAfter(point, inodes ? "no inode left" : "disk full", failed.code(), said(failed), out);
        } finally {
            Disk.call("umount", disk.toString());
        }
    }

    /** Lines of the program's own but for notes on the fields that it took from the input. */
    private static List<String> failures(Invocation failed) {
        return failed.err()
                .lines()
                .filter(line -> line.startsWith("entente: ") && !line.contains(" times, first in "))
                .toList();
    }

    private static String said(Invocation failed) {
        return String.join(" ", failures(failed));
    }

    private static void endsWellAfter(StopPoint point, String what, int code, String said, Path out)
            throws IOException {
        String seen = "tables of "
                + Daily.newest(out).get("stages").get(0).get("out").asText() + " articles"
                + (REPORTING.contains(point) ? Files.exists(out.resolve("latest")) ? ", the run" : ", no run" : "");
        String left = String.join(", ", Disk.leftovers(out));
        Invocation next = Invocation.of(command(point, out).toArray());

        assertThat(next.code()).as(next.err()).isZero();
        assertThat(Disk.leftovers(out)).isSubsetOf(".staging-<run>");
        if (REPORTING.contains(point)) {
            assertThat(Daily.tables(out)).isEqualTo(before);
            assertThat(out.resolve("latest/run.json")).exists();
        } else {
            assertThat(Daily.tables(out)).isEqualTo(expected);
        }
        ROWS.add(String.format(
                Locale.ROOT,
                "%s %02d| %s | %s | %d | %s | %s | %s | %d, right |",
                what,
                List.of(StopPoint.values()).indexOf(point),
                point.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                what,
                code,
                said.replace(out.toString(), "OUT")
                        .replaceAll("\\('[^']*', [\\d,]+ MB free\\)", "(TMP, N MB free)")
                        .replaceAll("(OUT/tables)/[^ ']*_temporary/[^ ']*", "$1/...")
                        .replace("|", "\\|"),
                seen,
                left.isEmpty() ? "nothing" : left,
                next.code()));
    }
}
