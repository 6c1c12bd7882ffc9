package entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import entente.spark.store.StopPoint;
import entente.spark.store.StopPoints;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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
        Path reference = copy("reference");
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
        return ALL ? Arrays.stream(StopPoint.values()) : Stream.of(StopPoint.TABLES_HALF_WRITTEN);
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

    private static Path copy(String name) throws IOException {
        Path target = folder.resolve(name);
        try (Stream<Path> paths = Files.walk(base)) {
            for (Path path : paths.toList()) {
                Files.copy(path, target.resolve(base.relativize(path).toString()));
            }
        }
        return target;
    }

    private static List<Object> command(StopPoint point, Path out) {
        return REPORTING.contains(point)
                ? List.of("analyze", "--out", out)
                : List.of("extract", "--corpus", tuesday, "--out", out);
    }

    @ParameterizedTest
    @MethodSource("points")
    void killed_at(StopPoint point) throws IOException, InterruptedException {
        Path out = copy("killed-" + point);
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
        boolean committed = !REPORTING.contains(point) && point.compareTo(StopPoint.COMMITTED) >= 0;
        assertThat(Daily.tables(out)).isEqualTo(committed ? expected : before);
        endsWellAfter(point, "killed", 137, "", out);
    }

    @ParameterizedTest
    @MethodSource("half")
    void the_folder_is_removed_at(StopPoint point) throws IOException {
        Path out = copy("removed-" + point);
        StopPoints.beside(point, () -> remove(out));
        Invocation failed = Invocation.of(command(point, out).toArray());

        assertThat(failed.code()).isNotZero();
        assertThat(failed.err().lines().filter(line -> line.startsWith("entente: ")))
                .hasSize(1);
        assertThat(out.resolve("tables/generations/00000002.json")).doesNotExist();
        remove(out);
        copy("removed-" + point);
        endsWellAfter(point, "folder removed", failed.code(), failed.failure(), out);
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
        assertThat(call("mount", "-t", "tmpfs", "-o", "size=32m,nr_inodes=1000", "tmpfs", disk.toString()))
                .as("mounting a small disk, for root")
                .isTrue();
        try {
            Path out = copy("disk/out");
            StopPoints.beside(point, () -> fill(disk, inodes));
            Invocation failed = Invocation.of(command(point, out).toArray());
            assertThat(failed.code()).isNotZero();
            assertThat(failed.err().lines().filter(line -> line.startsWith("entente: ")))
                    .hasSize(1);
            assertThat(Daily.tables(out)).isEqualTo(before);
            remove(disk.resolve("filler"));
            endsWellAfter(point, inodes ? "no inode left" : "disk full", failed.code(), failed.failure(), out);
        } finally {
            call("umount", disk.toString());
        }
    }

    private static boolean call(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }

    private static void fill(Path disk, boolean inodes) {
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

    private static void remove(Path path) {
        try (Stream<Path> paths = Files.exists(path) ? Files.walk(path) : Stream.empty()) {
            for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void endsWellAfter(StopPoint point, String what, int code, String said, Path out)
            throws IOException {
        String seen = "tables of "
                + Daily.newest(out).get("stages").get(0).get("out").asText() + " articles"
                + (REPORTING.contains(point) ? Files.exists(out.resolve("latest")) ? ", the run" : ", no run" : "");
        String left = String.join(", ", leftovers(out));
        Invocation next = Invocation.of(command(point, out).toArray());

        assertThat(next.code()).as(next.err()).isZero();
        assertThat(leftovers(out)).isSubsetOf(".staging-<run>");
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
                said.replace(out.toString(), "OUT").replace("|", "\\|"),
                seen,
                left.isEmpty() ? "nothing" : left,
                next.code()));
    }

    /** What stands in the folder and is named by nothing. */
    private static Set<String> leftovers(Path out) throws IOException {
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
                if (generation) {
                    left.add("a folder of tables");
                } else if (batch) {
                    left.add("a folder of sentences");
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
