package entente.spark.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A generation is seen whole or not at all, two writers do not undo each other, and a crash leaves nothing for long. */
final class StoreTest {

    @TempDir
    private Path folder;

    private StoreFiles files;
    private Generations generations;

    @BeforeEach
    void open() throws IOException {
        files = StoreFiles.in(folder.toString(), new Configuration());
        generations = new Generations(files);
    }

    private Generation written(int number, String table) throws IOException {
        String name = Generations.folder(number);
        Files.createDirectories(folder.resolve(name));
        Files.writeString(folder.resolve(name + "/part"), table);
        return new Generation(number, name, "extract", "", new TreeMap<>(), List.of(), List.of(), new TreeMap<>());
    }

    private List<String> names(String below) throws IOException {
        try (Stream<Path> paths = Files.list(folder.resolve(below))) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_store_without_a_commit_is_empty() throws IOException {
        written(1, "a");

        assertThat(generations.newest()).isEmpty();
    }

    @Test
    void the_newest_commit_is_what_readers_see() throws IOException {
        generations.commit(written(1, "a"));
        Generation second = written(2, "b");
        assertThat(generations.newest().orElseThrow().number()).isEqualTo(1);
        generations.commit(second);

        assertThat(generations.newest()).contains(second);
    }

    @Test
    void of_two_commits_of_one_number_the_second_is_told_and_nothing_of_the_first_is_lost() throws IOException {
        Generation first = written(1, "a");
        Generation second = written(1, "b");
        generations.commit(first);

        assertThatThrownBy(() -> generations.commit(second))
                .isInstanceOf(StoreException.class)
                .hasMessage("another run has written the tables in '" + folder
                        + "' meanwhile: nothing of this one was kept; run it again");
        assertThat(generations.newest()).contains(first);
    }

    @Test
    void a_crash_before_the_commit_changes_nothing_and_is_swept() throws IOException {
        Generation first = written(1, "a");
        generations.commit(first);
        Generation crashed = written(2, "b");
        StopPoint.beside(StopPoint.MANIFEST_WRITTEN, () -> {
            throw new IllegalStateException("stopped");
        });
        assertThatThrownBy(() -> generations.commit(crashed)).hasMessage("stopped");
        Files.writeString(folder.resolve("generations/.aside-1"), "half");
        Files.writeString(folder.resolve(".aside-2"), "half");

        assertThat(generations.newest()).contains(first);
        generations.sweep();
        assertThat(names("")).containsExactlyInAnyOrder(first.folder(), "generations");
        assertThat(names("generations")).containsExactly("00000001.json");
    }

    @Test
    void as_many_generations_stay_as_are_to_be_kept() throws IOException {
        for (int number = 1; number <= 4; number++) {
            generations.commit(written(number, "table " + number));
        }
        Files.createDirectory(folder.resolve("mine"));
        generations.retain(2);

        assertThat(names("generations")).containsExactly("00000003.json", "00000004.json");
        assertThat(names("")).hasSize(4).contains("mine", "generations");
    }

    @Test
    void a_damaged_manifest_is_named_with_what_to_do() throws IOException {
        generations.commit(written(1, "a"));
        Path manifest = folder.resolve("generations/00000001.json");
        Files.writeString(manifest, "{\"number\": ");

        assertThatThrownBy(() -> generations.newest())
                .isInstanceOf(StoreException.class)
                .hasMessage(
                        "the manifest '" + manifest + "' is damaged: remove it to go back to the generation before, "
                                + "then extract the newest input again");
    }

    @Test
    void a_held_store_is_refused_with_who_holds_it_and_free_once_that_one_is_done() throws IOException {
        try (StoreLock held = take("extract")) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> take("run"))
                    .isInstanceOf(StoreException.class)
                    .hasMessageMatching("another run holds the store '\\Q" + folder + "\\E' \\('extract', process "
                            + ProcessHandle.current().pid() + " on .+ since .+\\): wait for it with --wait 30m, give "
                            + "another --out, or remove '\\Q" + folder.resolve(".lock") + "\\E' if that run is gone");
        }
        take("run").close();
        assertThat(folder.resolve(".lock")).doesNotExist();
    }

    @Test
    void who_waits_gets_the_store_when_it_is_free() throws Exception {
        StoreLock held = take("extract");
        CompletableFuture<String> said = new CompletableFuture<>();
        CompletableFuture<StoreLock> waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return StoreLock.take(files, "run", Duration.ofMinutes(1), said::complete);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        assertThat(said.get(30, TimeUnit.SECONDS))
                .startsWith("waiting for the store '" + folder + "' ('extract', process ");
        assertThat(waiting.isDone()).isFalse();
        held.close();

        waiting.get(30, TimeUnit.SECONDS).close();
        assertThat(folder.resolve(".lock")).doesNotExist();
    }

    private StoreLock take(String command) throws IOException {
        return StoreLock.take(files, command, Duration.ZERO, line -> {});
    }

    private void lockOf(long pid, String host, String started) throws IOException {
        files.create(
                ".lock",
                JsonMapper.builder()
                        .build()
                        .writeValueAsBytes(
                                new StoreLock.Owner("extract", host, pid, started, "2026-01-01T00:00:00Z", "t")),
                () -> {});
    }

    @Test
    void the_lock_of_a_process_that_is_gone_is_void() throws Exception {
        Process process = new ProcessBuilder("true").start();
        process.waitFor();
        lockOf(process.pid(), java.net.InetAddress.getLocalHost().getHostName(), "");

        take("run").close();
    }

    @Test
    void a_process_that_got_the_number_of_one_that_is_gone_does_not_hold_its_lock() throws Exception {
        lockOf(
                ProcessHandle.current().pid(),
                java.net.InetAddress.getLocalHost().getHostName(),
                "2001-01-01T00:00:00Z");

        take("run").close();
    }

    @Test
    void a_lock_that_somebody_removed_keeps_a_run_from_committing() throws IOException {
        try (StoreLock held = take("extract")) {
            held.check();
            Files.delete(folder.resolve(".lock"));

            assertThatThrownBy(held::check)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("while the run went on");
            take("run").close();
        }
    }

    @Test
    void a_process_is_told_from_later_ones_whatever_the_clock_says() throws IOException {
        ProcessHandle self = ProcessHandle.current();
        // Begun long after this one: two that begin within the same tick of the system bear the same mark.
        Process later = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(ProcessMark.of(self))
                    .isNotEmpty()
                    .isEqualTo(ProcessMark.of(self))
                    .isNotEqualTo(ProcessMark.of(later.toHandle()));
        } finally {
            later.destroyForcibly();
        }
        if (java.nio.file.Files.exists(Path.of("/proc/self/stat"))) {
            assertThat(ProcessMark.of(self)).matches("[0-9a-f-]{36}/\\d+");
        }
    }

    @Test
    void the_lock_of_another_machine_is_void_only_when_it_is_renewed_no_more() throws IOException {
        lockOf(1, "elsewhere", "");
        assertThatThrownBy(() -> take("run")).hasMessageContaining("on elsewhere since");
        Files.setLastModifiedTime(
                folder.resolve(".lock"),
                java.nio.file.attribute.FileTime.fromMillis(System.currentTimeMillis() - 3_600_000));

        take("run").close();
    }
}
