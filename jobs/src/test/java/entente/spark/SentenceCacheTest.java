package entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import entente.alignment.ParseGate;
import entente.alignment.StanceLexicon;
import entente.corpus.Cleaning;
import entente.spark.SentenceCache.Row;
import entente.spark.store.Part;
import entente.spark.store.StopPoint;
import entente.spark.store.StopPoints;
import entente.text.CoreNlpEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What has been read is read once, and what is damaged is read again. */
@ExtendWith(SparkSessionParameter.class)
final class SentenceCacheTest {

    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();

    private SentenceCache cache() {
        return new SentenceCache(folder.resolve("sentences").toString(), said::add);
    }

    private static Dataset<Row> rows(SparkSession spark, String... keys) {
        return spark.createDataset(
                Stream.of(keys).map(key -> new Row(key, List.of())).toList(), RecordEncoder.of(Row.class));
    }

    private List<String> keys(SparkSession spark) throws IOException {
        return cache().open(spark).rows().collectAsList().stream()
                .map(Row::key)
                .sorted()
                .toList();
    }

    private List<String> entries() throws IOException {
        try (Stream<Path> paths = Files.list(folder.resolve("sentences"))) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void an_empty_cache_holds_nothing_and_keeps_no_file_of_nothing(SparkSession spark) throws IOException {
        assertThat(keys(spark)).isEmpty();
        assertThat(cache().add(spark, rows(spark))).isEmpty();
        assertThat(keys(spark)).isEmpty();
        assertThat(entries()).isEmpty();
    }

    @Test
    void two_runs_that_add_at_once_lose_nothing_of_each_other(SparkSession spark) throws IOException {
        StopPoints.beside(StopPoint.SENTENCES_WRITTEN, () -> {
            try {
                cache().add(spark, rows(spark, "b", "c"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        cache().add(spark, rows(spark, "a", "b"));

        assertThat(keys(spark)).containsExactly("a", "b", "c");
    }

    @Test
    void a_damaged_part_is_named_and_its_texts_are_missing_and_no_others(SparkSession spark) throws IOException {
        Part first = cache().add(spark, rows(spark, "a").coalesce(1)).get(0);
        cache().add(spark, rows(spark, "b").coalesce(1));
        Path damaged = folder.resolve("sentences").resolve(first.path());
        byte[] bytes = Files.readAllBytes(damaged);
        bytes[bytes.length / 2] ^= 1;
        Files.write(damaged, bytes);

        assertThat(keys(spark)).containsExactly("b");
        assertThat(said)
                .containsExactly("the part '" + damaged
                        + "' of the kept sentences is damaged or missing: its 1 text is read again");
        said.clear();
        cache().add(spark, rows(spark, "a"));
        assertThat(keys(spark)).containsExactly("a", "b");
        assertThat(said).isEmpty();
    }

    @Test
    void a_missing_part_and_a_damaged_list_are_named_too(SparkSession spark) throws IOException {
        Part gone = cache().add(spark, rows(spark, "a").coalesce(1)).get(0);
        Files.delete(folder.resolve("sentences").resolve(gone.path()));
        cache().add(spark, rows(spark, "b"));
        cache().add(spark, rows(spark, "c"));
        String list = entries().stream()
                .filter(name -> name.endsWith(".list.json")
                        && !name.startsWith(gone.path().substring(0, 37)))
                .findFirst()
                .orElseThrow();
        Files.writeString(folder.resolve("sentences").resolve(list), "{");

        assertThat(keys(spark)).hasSize(1).isSubsetOf("b", "c");
        assertThat(said)
                .hasSize(2)
                .contains("the list '" + folder.resolve("sentences").resolve(list)
                        + "' of kept sentences is damaged: its texts are read again");
    }

    @Test
    void a_crash_leaves_nothing_for_longer_than_the_next_run(SparkSession spark) throws IOException {
        cache().add(spark, rows(spark, "a"));
        List<String> before = entries();
        Files.createDirectories(folder.resolve("sentences/bcrashed/_temporary/0"));
        Files.writeString(folder.resolve("sentences/.aside-1"), "half a list");

        assertThat(keys(spark)).containsExactly("a");
        cache().tidy(spark);
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void many_small_batches_become_one(SparkSession spark) throws IOException {
        List<String> keys = new ArrayList<>();
        for (int day = 0; day <= SentenceCache.MAX_SMALL; day++) {
            keys.add(String.format(java.util.Locale.ROOT, "day %02d", day));
            cache().add(spark, rows(spark, keys.get(day)).coalesce(1));
        }
        cache().tidy(spark);

        assertThat(entries()).hasSize(2);
        assertThat(keys(spark)).isEqualTo(keys);
    }

    @Test
    void a_change_of_what_reads_or_cleans_is_another_key() {
        assertThat(TextStage.version(StanceLexicon.bundled()))
                .contains(CoreNlpEngine.VERSION, Cleaning.VERSION, new ParseGate(StanceLexicon.bundled()).version());
    }
}
