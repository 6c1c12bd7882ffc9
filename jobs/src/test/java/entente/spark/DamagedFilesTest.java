package entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import entente.corpus.ReadLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.compress.BZip2Codec;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A file that is damaged, or made to harm, is rejected by name from the record where it breaks, and the run goes on. */
@ExtendWith(SparkSessionParameter.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES) // a guard against hanging, no measure of speed
final class DamagedFilesTest {

    private static final String DAMAGED =
            "damaged, cut short, or not of the kind that its name says (%s): fetch it again";

    @TempDir
    private Path folder;

    private static byte[] gzip(byte[]... parts) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            for (byte[] part : parts) {
                out.write(part);
            }
        }
        return packed.toByteArray();
    }

    private static byte[] bzip2(byte[] text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        BZip2Codec codec = new BZip2Codec();
        codec.setConf(new Configuration());
        try (OutputStream out = codec.createOutputStream(packed)) {
            out.write(text);
        }
        return packed.toByteArray();
    }

    /** Lines that hardly pack, so that a cut falls among them. */
    private static byte[] lines(int count) {
        StringBuilder lines = new StringBuilder();
        new java.util.SplittableRandom(7).ints(count, 0, Integer.MAX_VALUE).forEach(number -> lines.append(
                        "{\"text\": \"")
                .append(Long.toString(number * 48_271L * 16_807L, 36))
                .append("\"}\n"));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private Given read(SparkSession spark) throws IOException {
        return Given.of(spark, folder);
    }

    @Test
    void packed_files_are_read_whole_members_and_all(SparkSession spark) throws IOException {
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        two.write(gzip("{\"text\": \"1\"}\n".getBytes(StandardCharsets.UTF_8)));
        two.write(gzip("{\"text\": \"2\"}\n".getBytes(StandardCharsets.UTF_8)));
        write("two.jsonl.gz", two.toByteArray());
        write("one.txt.bz2", bzip2("3".getBytes(StandardCharsets.UTF_8)));

        assertThat(read(spark).texts()).containsExactly("1", "2", "3");
    }

    @Test
    void what_stands_before_the_damage_is_kept_and_one_row_tells_of_the_rest(SparkSession spark) throws IOException {
        byte[] whole = gzip(lines(2000));
        write("cut.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));
        byte[] flipped = whole.clone();
        flipped[whole.length / 2] ^= 0x55;
        write("flipped.jsonl.gz", flipped);

        Given read = read(spark);

        assertThat(read.articles().size()).isBetween(500, 2500);
        // What was read of both is the same, so that one of them counts; and where the changed byte shows first depends
        // on
        // how the system packs: a line or two may come out garbled before the damage is noticed.
        assertThat(read.said(folder))
                .filteredOn(said -> !said.contains(" duplicate_id: ")
                        && !said.matches("flipped\\.jsonl\\.gz:\\d+ malformed_json: .*"))
                .satisfiesExactly(
                        cut -> assertThat(cut)
                                .matches("cut\\.jsonl\\.gz:\\d+ damaged: .*Unexpected end of input stream.*"
                                        + "this record and those after it are not read"),
                        flip -> assertThat(flip).matches("flipped\\.jsonl\\.gz:\\d+ damaged: .*"));
    }

    @Test
    void a_damaged_text_is_rejected_whole(SparkSession spark) throws IOException {
        write("good.txt", "1".getBytes(StandardCharsets.UTF_8));
        byte[] gz = gzip("The minister met the president of France.".getBytes(StandardCharsets.UTF_8));
        byte[] bz = bzip2(lines(5000));
        write("a.txt.gz", Arrays.copyOf(gz, gz.length - 4));
        write("b.txt.gz", new byte[0]);
        write("c.txt.gz", "not packed at all".getBytes(StandardCharsets.UTF_8));
        write("d.txt.bz2", Arrays.copyOf(bz, bz.length / 2));
        write("e.txt.bz2", new byte[0]);
        write("f.txt.bz2", "not packed at all".getBytes(StandardCharsets.UTF_8));
        write("g.csv.gz", gz);
        write("h.jsonl", new byte[0]);

        Given read = Given.of(spark, new ReadLimits(1_000_000, 100), folder);

        assertThat(read.texts()).containsExactly("1");
        assertThat(read.said(folder))
                .satisfiesExactly(
                        said -> assertThat(said).startsWith("a.txt.gz damaged: damaged, cut short"),
                        said -> assertThat(said).startsWith("b.txt.gz damaged: damaged, cut short"),
                        said -> assertThat(said)
                                .isEqualTo("c.txt.gz damaged: " + String.format(DAMAGED, "not a gzip file")),
                        said -> assertThat(said).startsWith("d.txt.bz2 damaged: damaged, cut short"),
                        said -> assertThat(said)
                                .isEqualTo("e.txt.bz2 damaged: " + String.format(DAMAGED, "not a bzip2 file")),
                        said -> assertThat(said)
                                .isEqualTo("f.txt.bz2 damaged: " + String.format(DAMAGED, "not a bzip2 file")),
                        said -> assertThat(said).startsWith("g.csv.gz:1 missing_text: no text among the fields"),
                        said -> assertThat(said).isEqualTo("h.jsonl empty: the file is empty"));
    }

    @Test
    void a_file_made_to_fill_the_memory_is_left_in_time(SparkSession spark) throws IOException {
        byte[] blank = new byte[1 << 20];
        Arrays.fill(blank, (byte) ' ');
        byte[][] blanks = new byte[64][];
        Arrays.fill(blanks, blank);
        write("a.txt.gz", gzip(blanks));
        write("b.jsonl.gz", gzip(blanks));
        byte[][] quoted = blanks.clone();
        quoted[0] = "text\n\"".getBytes(StandardCharsets.UTF_8);
        write("c.csv.gz", gzip(quoted));
        Arrays.fill(blank, (byte) '\n');
        write("d.jsonl.gz", gzip(blanks));

        Given read = read(spark);

        assertThat(read.articles()).isEmpty();
        String unpacks = "unpacks to more than 16777216 bytes: split it, or raise corpus.maxExpansion"
                + "; this record and those after it are not read";
        assertThat(read.said(folder))
                .containsExactly(
                        "a.txt.gz oversize: the file has more than 71536 characters: split it, or raise corpus.maxCharacters",
                        "b.jsonl.gz:1 oversize: " + unpacks,
                        "c.csv.gz:2 oversize: a record of more than 71536 characters: close its quotation mark, or raise"
                                + " corpus.maxCharacters; this record and those after it are not read",
                        "d.jsonl.gz:16777217 oversize: " + unpacks);
    }

    @Test
    void records_made_to_crash_are_rejected(SparkSession spark) throws IOException {
        Files.writeString(
                folder.resolve("a.jsonl"),
                Stream.of(
                                "{\"text\": \"1\"}",
                                "{\"text\": \"x\", \"date\": \"+999999999-12-31\"}",
                                "{\"text\": \"x\", \"date\": \"0000-01-01\"}",
                                "{\"text\": \"a\\u0000b\"}",
                                "{\"text\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}",
                                "{\"text\": \"" + "x".repeat(1_000_000) + "\"}",
                                "{\"id\": 1e999999999, \"text\": \"x\"}")
                        .collect(java.util.stream.Collectors.joining("\n")));

        Given read = read(spark);

        assertThat(read.texts()).containsExactly("1", "a b", "x");
        assertThat(read.said(folder))
                .containsExactly(
                        "a.jsonl:2 bad_date: date '+999999999-12-31' must be like 2023-02-22",
                        "a.jsonl:3 bad_date: date '0000-01-01' is before 1600: correct it, or leave it out",
                        "a.jsonl:5 oversize: the line is too long: raise corpus.maxCharacters",
                        "a.jsonl:6 oversize: the line is too long: raise corpus.maxCharacters");
        assertThat(Given.of(spark, new ReadLimits(1_000_000, 10), folder).said(folder))
                .contains("a.jsonl:5 malformed_json: nested deeper than 64, or a number or name beyond all use");
    }

    private Path table(SparkSession spark, String name, List<String> texts, String... columns) throws IOException {
        Path aside = folder.resolve("aside");
        spark.createDataset(texts, Encoders.STRING())
                .coalesce(1)
                .selectExpr(columns)
                .write()
                .parquet(aside.toString());
        try (Stream<Path> parts = Files.list(aside)) {
            Path part = parts.filter(p -> p.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
            Path corpus = Files.createDirectories(folder.resolve("corpus"));
            Files.move(part, corpus.resolve(name));
        }
        org.apache.commons.io.FileUtils.deleteDirectory(aside.toFile());
        return folder.resolve("corpus").resolve(name);
    }

    @Test
    void tables_give_text_whatever_the_types(SparkSession spark) throws IOException {
        table(
                spark,
                "a.parquet",
                List.of("1"),
                "value as text",
                "cast(7 as bigint) as id",
                "timestamp '2023-02-22 10:00:00' as date",
                "cast(1.5 as decimal(4,2)) as source");
        table(spark, "b.parquet", List.of("2"), "value as text", "date '2023-02-23' as date", "8 as id");
        table(spark, "c.parquet", List.of("3", "4"), "array(value) as text");
        table(spark, "d.parquet", List.of("5"), "value as body", "12 as id");
        table(spark, "e.parquet", List.of("6"), "encode(value, 'UTF-16') as text");

        Given read = Given.of(spark, folder.resolve("corpus"));

        assertThat(read.articles())
                .extracting(a -> a.id() + " " + a.date() + " " + a.source() + " " + a.text())
                .containsExactly("7 2023-02-22 1.50 1", "8 2023-02-23  2", "12 null  5");
        assertThat(read.said(folder.resolve("corpus")))
                .containsExactly(
                        "c.parquet:1 wrong_type: column 'text' must hold single values",
                        "c.parquet:2 wrong_type: column 'text' must hold single values",
                        "e.parquet:1 malformed_utf8: column 'text' is not UTF-8");
    }

    @Test
    void a_table_damaged_in_a_page_or_its_footer_is_rejected_by_name(SparkSession spark) throws IOException {
        List<String> texts = IntStream.range(0, 500)
                .mapToObj(i -> "text " + i * 7_919L % 1009)
                .toList();
        byte[] bytes = Files.readAllBytes(table(spark, "page.parquet", texts, "value as text"));
        byte[] page = bytes.clone();
        Arrays.fill(page, 200, 260, (byte) 0x5A);
        Files.write(folder.resolve("corpus/page.parquet"), page);
        Files.write(folder.resolve("corpus/cut.parquet"), Arrays.copyOf(bytes, bytes.length / 2));
        Files.write(folder.resolve("corpus/none.parquet"), new byte[0]);
        Files.writeString(folder.resolve("corpus/good.txt"), "1");

        Given read = Given.of(spark, folder.resolve("corpus"));

        assertThat(read.texts()).containsExactly("1");
        assertThat(read.said(folder.resolve("corpus")))
                .containsExactly(
                        "cut.parquet malformed_parquet: not a Parquet file, or damaged",
                        "none.parquet malformed_parquet: not a Parquet file, or damaged",
                        "page.parquet:1 malformed_parquet: damaged: this row and those after it in its row group are not"
                                + " read; write the table again");
    }
}
