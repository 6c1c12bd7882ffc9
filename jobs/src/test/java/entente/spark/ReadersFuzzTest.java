package entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import entente.corpus.Broken;
import entente.corpus.DamagedInput;
import entente.corpus.GuardedStream;
import entente.corpus.Parsed;
import entente.corpus.ReadLimits;
import entente.source.Held;
import entente.source.Notes;
import entente.source.ReadRules;
import entente.source.Readers;
import entente.source.SourceFile;
import entente.spark.ParquetRows.RowGroup;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.apache.hadoop.conf.Configurable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.compress.BZip2Codec;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.GzipCodec;
import org.apache.hadoop.io.compress.bzip2.CBZip2OutputStream;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/**
 * Every reader takes anything: each record comes out as an article or a rejection, without an exception.
 * {@code -Djqwik.tries.default=100000} tries as many cases of each law.
 */
final class ReadersFuzzTest {

    private static final ReadLimits LIMITS = new ReadLimits(2000, 10);
    private static final String TEXT =
            "id: a1\ndate: 2023-02-22\nsource: x\ntitle: A visit\nlang: en\n\nChina's Wang met Russia's Putin.\n";
    private static final String LINE =
            "{\"id\": \"a1\", \"date\": \"2023-02-22T10:00:00Z\", \"source\": null, \"text\": \"China met \\u00e9.\"}";
    private static final String ROW = "a1,2023-02-22,x,\"China met \"\"Russia\"\",\nat last.\"\n";
    private static final String HEADER = "id,date,source,text\n";

    /** What files hold, whatever they are called. */
    private static final List<String> EXAMPLES = List.of(
            TEXT,
            LINE,
            "[" + LINE + "," + LINE + "]",
            HEADER + ROW,
            "<html><body><article><p>Chad thanked Mali for it, and Peru left the room.</p></article></body></html>",
            "<rss><channel><item><title>A</title><description>Chad &amp; Mali</description></item></channel></rss>",
            "<article><headline><paragraph>A</paragraph></headline><leadParagraph><paragraph>Chad left.</paragraph>"
                    + "</leadParagraph></article>",
            "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 2\r\n\r\nab\r\n\r\n",
            "A title\nA paper\nMarch 1, 2023\n\nLength: 4 words\n\nBody\n\nChad left.\n\nLoad-Date: x\n\nEnd of Document\n",
            "SE World\nHD A title\nPD 1 March 2023\nLP Chad left.\nTD Mali left.\nAN Document A1\n",
            "_".repeat(60) + "\n\nTitle: A\n\nFull text: Chad left.\n\n" + "_".repeat(60) + "\n");

    private static void lawful(Parsed parsed) {
        if (parsed.article() != null) {
            assertThat(parsed.article().text()).isNotBlank().doesNotContain("\0");
            if (parsed.article().date() != null) {
                assertThat(parsed.article().date().getYear()).isBetween(1, 9999);
            }
        } else {
            assertThat(parsed.rejection().detail()).isNotBlank().doesNotContain("\n");
        }
    }

    private static List<Parsed> all(Iterator<Parsed> records) {
        List<Parsed> all = new ArrayList<>();
        records.forEachRemaining(all::add);
        all.forEach(ReadersFuzzTest::lawful);
        return all;
    }

    @Property(seed = "20230222", shrinking = ShrinkingMode.OFF)
    void a_text_is_an_article_or_a_rejection(@ForAll long number) {
        assertThat(all("a.txt", Broken.of(TEXT, number))).hasSize(1);
    }

    @Property(seed = "20230222", shrinking = ShrinkingMode.OFF)
    void a_line_is_an_article_or_a_rejection_and_costs_no_other(@ForAll long number) {
        String odd = new String(Broken.of(LINE, number), StandardCharsets.ISO_8859_1).replaceAll("[\r\n]", "");
        byte[] lines = (LINE + "\n" + odd + "\n" + LINE).getBytes(StandardCharsets.ISO_8859_1);
        List<Parsed> read = all("a.jsonl", lines);

        assertThat(read).hasSizeBetween(odd.isBlank() ? 2 : 3, 40);
        assertThat(read.get(0).article()).isNotNull();
        assertThat(read.get(read.size() - 1).article()).isNotNull();
    }

    @Property(seed = "20230222", shrinking = ShrinkingMode.OFF)
    void every_kind_of_file_takes_anything(@ForAll long number) {
        for (String extension : Readers.extensions()) {
            byte[] broken = Broken.of(EXAMPLES.get((int) Math.floorMod(number, (long) EXAMPLES.size())), number);
            assertThat(all("a." + extension, broken)).isNotNull();
        }
    }

    private static List<Parsed> all(String name, byte[] bytes) {
        return all(Readers.read(new Held(name, bytes), ReadRules.of(LIMITS), Notes.NONE));
    }

    @Property(seed = "20230222", shrinking = ShrinkingMode.OFF)
    void a_table_of_text_ends_in_order(@ForAll long number) {
        List<Parsed> read = all("a.csv", Broken.of(HEADER + ROW + ROW + ROW, number));

        assertThat(read.stream().map(Parsed::line).toList()).isSorted();
    }

    @Property(seed = "20230222", shrinking = ShrinkingMode.OFF)
    void what_is_odd_in_one_record_costs_no_other(@ForAll long number) {
        String odd = new String(Broken.of("a2,2023-02-23,y,She left.", number), StandardCharsets.ISO_8859_1)
                .replaceAll("[\"\r\n]", "");
        byte[] table = (HEADER + ROW + odd + "\n" + ROW).getBytes(StandardCharsets.ISO_8859_1);

        assertThat(all("a.csv", table)).hasSize(odd.isEmpty() ? 2 : 3);
    }

    @Property(seed = "20230222", shrinking = ShrinkingMode.OFF)
    void a_broken_archive_gives_its_beginning_and_says_that_it_is_broken(@ForAll long number) {
        broken("a.jsonl.gz", Packed.GZIP, new GzipCodec(), number);
    }

    @Property(seed = "20230222", shrinking = ShrinkingMode.OFF)
    void so_does_one_of_the_other_kind(@ForAll long number) {
        broken("a.jsonl.bz2", Packed.BZIP2, new BZip2Codec(), number);
    }

    private static <C extends CompressionCodec & Configurable> void broken(
            String name, byte[] whole, C codec, long number) {
        byte[] packed = Broken.of(new String(whole, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1, number);
        codec.setConf(Packed.CONF);
        List<Parsed> read = all(Readers.read(
                new SourceFile() {
                    @Override
                    public String name() {
                        return name;
                    }

                    @Override
                    public long bytes() {
                        return packed.length;
                    }

                    @Override
                    public InputStream open() throws DamagedInput {
                        try {
                            return new GuardedStream(
                                    codec.createInputStream(new ByteArrayInputStream(packed)),
                                    true,
                                    LIMITS.unpackedBytes(packed.length));
                        } catch (IOException | RuntimeException e) {
                            throw GuardedStream.damaged(true, e);
                        }
                    }
                },
                ReadRules.of(LIMITS),
                Notes.NONE));
        assertThat(read).isNotEmpty();
        if (read.stream().noneMatch(parsed -> parsed.rejection() != null)) {
            // What a checksum vouches for is the text that was packed, whatever stands around it.
            assertThat(read.size() % 3).isZero();
        }
    }

    private static final class Packed {
        static final Configuration CONF = new Configuration();
        static final byte[] GZIP = pack(LINE + "\n" + LINE + "\n" + LINE + "\n");
        static final byte[] BZIP2 = packSmall(LINE + "\n" + LINE + "\n" + LINE + "\n");

        /** In the smallest blocks, for which reading takes the least memory. */
        private static byte[] packSmall(String text) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            packed.write('B');
            packed.write('Z');
            try (CBZip2OutputStream out = new CBZip2OutputStream(packed, 1)) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return packed.toByteArray();
        }

        private static byte[] pack(String text) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return packed.toByteArray();
        }
    }

    /** A small table, its streams, and where its broken copies stand. */
    private static final class Table {
        static final int ROWS = 20;
        static final Path FILE = made();
        static final String BYTES = bytes();
        static CorpusStreams streams;

        private static Path made() {
            SparkSession spark = new SparkSessionParameter().resolveParameter(null, null);
            streams = new CorpusStreams(spark, ReadRules.of(LIMITS));
            try {
                Path folder = Files.createTempDirectory("table");
                spark.createDataset(
                                IntStream.range(0, ROWS)
                                        .mapToObj(i -> "text " + i * 7919 % 101)
                                        .toList(),
                                Encoders.STRING())
                        .coalesce(1)
                        .selectExpr("value as text", "length(value) as id", "date '2023-02-22' as date")
                        .write()
                        .parquet(folder.resolve("t").toString());
                try (Stream<Path> parts = Files.list(folder.resolve("t"))) {
                    return parts.filter(part -> part.toString().endsWith(".parquet"))
                            .findFirst()
                            .orElseThrow();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String bytes() {
            try {
                return Files.readString(FILE, StandardCharsets.ISO_8859_1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Property(seed = "20230222", shrinking = ShrinkingMode.OFF)
    void a_broken_table_gives_its_rows_or_says_that_it_is_broken(@ForAll long number) throws IOException {
        byte[] broken = Broken.of(Table.BYTES, StandardCharsets.ISO_8859_1, number);
        Files.write(Table.FILE, broken);
        CorpusFile file = CorpusFile.of(Table.FILE.toUri().toString(), "table.parquet", "", broken.length);
        List<Parsed> read = new ArrayList<>();
        ParquetRows.groups(file, Table.streams)
                .forEachRemaining(
                        (RowGroup group) -> read.addAll(all(ParquetRows.of(group, Table.streams, Notes.NONE))));

        boolean isTold = read.stream().anyMatch(parsed -> parsed.rejection() != null);
        assertThat(isTold || read.size() == Table.ROWS)
                .as(number + ": " + read.size())
                .isTrue();
    }

    @Property(seed = "20230222", shrinking = ShrinkingMode.OFF)
    void bytes_without_sense_are_rejected(@ForAll long number) {
        SplittableRandom random = new SplittableRandom(number);
        byte[] noise = new byte[random.nextInt(400)];
        random.nextBytes(noise);

        for (String extension : Readers.extensions()) {
            assertThat(all("a." + extension, noise)).isNotEmpty();
        }
    }
}
