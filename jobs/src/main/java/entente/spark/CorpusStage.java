package entente.spark;

import entente.corpus.ArticleFields;
import entente.corpus.CsvArticles;
import entente.corpus.JsonLine;
import entente.corpus.Parsed;
import entente.corpus.Place;
import entente.corpus.Rejection;
import entente.corpus.RejectionReason;
import entente.corpus.TextFile;
import entente.spark.CorpusFiles.CorpusFile;
import entente.spark.CorpusFiles.Format;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Files to articles and rejections. Nothing is lost: every record becomes one or the other. */
public final class CorpusStage {

    private CorpusStage() {}

    /** Reads the files; a table is read in parallel, every other file by one task, line by line. */
    public static Dataset<Parsed> read(SparkSession spark, List<CorpusFile> files, int maxCharacters) {
        List<CorpusFile> plain =
                files.stream().filter(file -> file.format() != Format.PARQUET).toList();
        Dataset<Parsed> parsed = Lift.flatMap(
                spark.createDataset(plain, RecordEncoder.of(CorpusFile.class)).repartition(parts(spark, plain.size())),
                file -> records(file, maxCharacters),
                Parsed.class);
        for (CorpusFile file : files) {
            if (file.format() == Format.PARQUET) {
                parsed = parsed.union(parquet(spark, file, maxCharacters));
            }
        }
        return parsed;
    }

    private static int parts(SparkSession spark, int files) {
        return Math.max(1, Math.min(files, 4 * spark.sparkContext().defaultParallelism()));
    }

    private static Iterator<Parsed> records(CorpusFile file, int maxCharacters) {
        // UTF-8 takes at most three bytes for a UTF-16 code unit; JSON escapes take six.
        long maxBytes = 6L * maxCharacters + 65_536;
        try {
            return switch (file.format()) {
                case TEXT -> List.of(text(file, maxCharacters, maxBytes)).iterator();
                case JSON_LINES ->
                    new LineRecords(open(file), maxBytes, (number, line) -> json(file, number, line, maxCharacters));
                case CSV -> new CsvArticles(file.name(), open(file), maxCharacters);
                case UNSUPPORTED, PARQUET ->
                    List.of(rejected(
                                    file,
                                    0,
                                    RejectionReason.UNSUPPORTED_FILE,
                                    "give .txt, .md, .jsonl, .csv or .parquet"))
                            .iterator();
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Parsed rejected(CorpusFile file, long line, RejectionReason reason, String detail) {
        return new Parsed(file.name(), line, null, new Rejection(file.name(), line, "", reason, detail));
    }

    private static Parsed json(CorpusFile file, long number, byte[] line, int maxCharacters) {
        return line == null
                ? rejected(file, number, RejectionReason.OVERSIZE, "the line is too long: raise corpus.maxCharacters")
                : JsonLine.parse(new Place(file.name(), number), line, maxCharacters);
    }

    private static Parsed text(CorpusFile file, int maxCharacters, long maxBytes) throws IOException {
        if (file.bytes() > maxBytes) {
            return rejected(
                    file,
                    0,
                    RejectionReason.OVERSIZE,
                    "the file has " + file.bytes() + " bytes: split it, or raise corpus.maxCharacters");
        }
        try (InputStream in = open(file)) {
            return TextFile.parse(new Place(file.name(), 0), in.readAllBytes(), maxCharacters);
        }
    }

    private static InputStream open(CorpusFile file) throws IOException {
        Configuration hadoop = new Configuration();
        Path path = new Path(file.path());
        InputStream in = path.getFileSystem(hadoop).open(path);
        CompressionCodec codec = new CompressionCodecFactory(hadoop).getCodec(path);
        return codec == null ? in : codec.createInputStream(in);
    }

    /** The columns of a table that bear the names of fields, whatever their types, as text. */
    private static Dataset<Parsed> parquet(SparkSession spark, CorpusFile file, int maxCharacters) {
        Dataset<Row> table;
        try {
            table = spark.read().parquet(file.path());
        } catch (Exception e) {
            if (e instanceof AnalysisException || e.getClass().getName().startsWith("org.apache.spark.")) {
                return spark.createDataset(
                        List.of(rejected(file, 0, RejectionReason.MALFORMED_PARQUET, "not a Parquet file")),
                        RecordEncoder.of(Parsed.class));
            }
            throw e;
        }
        List<String> present = List.of(table.columns());
        List<String> columns = new ArrayList<>();
        for (ArticleFields.Name name : ArticleFields.Name.values()) {
            columns.add(
                    present.contains(name.key())
                            ? "cast(`" + name.key() + "` as string) as " + name.key()
                            : "cast(null as string) as " + name.key());
        }
        String name = file.name();
        return Lift.map(
                table.selectExpr(columns.toArray(String[]::new)).as(RecordEncoder.of(ArticleFields.class)),
                fields -> fields.check(new Place(name, 0), maxCharacters),
                Parsed.class);
    }
}
