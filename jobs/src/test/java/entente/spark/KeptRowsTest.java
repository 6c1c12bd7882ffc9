package entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import entente.alignment.finder.SentenceReader;
import entente.alignment.lexicon.ParseGate;
import entente.alignment.lexicon.StanceLexicon;
import entente.corpus.Cleaning;
import entente.spark.store.Part;
import entente.spark.store.StopPoint;
import entente.spark.store.StopPoints;
import entente.spark.store.StoreFiles;
import entente.text.CoreNlpEngine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What has been read is read once, and what is damaged is read again. */
@ExtendWith(SparkSessionParameter.class)
final class KeptRowsTest {

    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();

    private KeptRows<ReadSentences> cache() {
        return new KeptRows<>(folder.resolve("sentences").toString(), ReadSentences.KEPT, said::add);
    }

    private static Dataset<ReadSentences> rows(SparkSession spark, String... keys) {
        return spark.createDataset(
                Stream.of(keys).map(key -> new ReadSentences(key, List.of())).toList(),
                RecordEncoder.of(ReadSentences.class));
    }

    private List<String> keys(SparkSession spark) throws IOException {
        return cache().open(spark).rows().collectAsList().stream()
                .map(ReadSentences::key)
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
        for (int day = 0; day <= KeptRows.MAX_SMALL; day++) {
            keys.add(String.format(java.util.Locale.ROOT, "day %02d", day));
            cache().add(spark, rows(spark, keys.get(day)).coalesce(1));
        }
        cache().tidy(spark);

        assertThat(entries()).hasSize(2);
        assertThat(keys(spark)).isEqualTo(keys);
    }

    /** The writer lists encodings in the order of a hash set, which another process has otherwise. */
    @Test
    void the_bytes_of_a_part_do_not_depend_on_the_process(SparkSession spark) throws IOException {
        Part part = readings("now").add(spark, found(spark, "a").coalesce(1)).get(0);
        StoreFiles files = StoreFiles.in(folder.resolve("readings").toString(), new Configuration());

        FileMetaData footer = footer(files, part);
        assertThat(footer.getRow_groups().get(0).getColumns())
                .extracting(column -> column.getMeta_data().getEncodings())
                .allSatisfy(encodings -> assertThat(encodings).isSorted())
                .anySatisfy(encodings -> assertThat(encodings).hasSizeGreaterThan(1));
        turnAround(files, part, footer);
        assertThat(files.sha256(part.path())).isNotEqualTo(part.sha256());
        Footers.order(files, part.path());
        assertThat(files.sha256(part.path())).isEqualTo(part.sha256());
        assertThat(readings("now").open(spark).all().collectAsList())
                .extracting(KeptReading::key)
                .containsExactly("a");
    }

    private static FileMetaData footer(StoreFiles files, Part part) throws IOException {
        return Util.readFileMetaData(new ByteArrayInputStream(files.readFrom(part.path(), place(files, part))));
    }

    private static long place(StoreFiles files, Part part) throws IOException {
        byte[] length = files.readFrom(part.path(), part.bytes() - 8);
        return part.bytes()
                - 8
                - ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt();
    }

    private static void turnAround(StoreFiles files, Part part, FileMetaData footer) throws IOException {
        long place = place(files, part);
        for (ColumnChunk column : footer.getRow_groups().get(0).getColumns()) {
            Collections.reverse(column.getMeta_data().getEncodings());
        }
        ByteArrayOutputStream end = new ByteArrayOutputStream();
        Util.writeFileMetaData(footer, end);
        assertThat(end.size()).isEqualTo((int) (part.bytes() - 8 - place));
        end.write(files.readFrom(part.path(), part.bytes() - 8));
        files.replaceEnd(part.path(), place, end.toByteArray());
    }

    @Test
    void what_another_version_of_the_program_found_is_not_served_and_goes(SparkSession spark) throws IOException {
        KeptRows<KeptReading> before = readings("before");
        KeptRows<KeptReading> now = readings("now");
        before.add(spark, found(spark, "a"));

        assertThat(now.open(spark).all().count()).isZero();
        now.add(spark, found(spark, "b"));
        assertThat(before.open(spark).all().collectAsList())
                .extracting(KeptReading::key)
                .containsExactly("a");
        now.tidy(spark);
        assertThat(before.open(spark).all().count()).isZero();
        assertThat(now.open(spark).all().collectAsList())
                .extracting(KeptReading::key)
                .containsExactly("b");
    }

    private KeptRows<KeptReading> readings(String version) {
        return new KeptRows<>(
                folder.resolve("readings").toString(), KeptReading.kept(new ReadingVersion(version)), said::add);
    }

    private static Dataset<KeptReading> found(SparkSession spark, String key) {
        KeptReading reading = new KeptReading(key, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return spark.createDataset(List.of(reading), RecordEncoder.of(KeptReading.class));
    }

    @Test
    void a_change_of_what_reads_or_cleans_is_another_key() {
        assertThat(SentenceReader.version(new ParseGate(StanceLexicon.bundled())))
                .contains(CoreNlpEngine.VERSION, Cleaning.VERSION, new ParseGate(StanceLexicon.bundled()).version());
    }
}
