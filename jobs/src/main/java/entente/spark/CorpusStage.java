package entente.spark;

import entente.corpus.CsvArticles;
import entente.corpus.DamagedInput;
import entente.corpus.JsonLine;
import entente.corpus.Parsed;
import entente.corpus.Place;
import entente.corpus.ReadLimits;
import entente.corpus.RejectionReason;
import entente.corpus.TextFile;
import entente.spark.CorpusFiles.CorpusFile;
import entente.spark.CorpusFiles.Format;
import entente.spark.ParquetRows.RowGroup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/** Files to articles and rejections. Nothing is lost: every record becomes one or the other. */
public final class CorpusStage {

    private CorpusStage() {}

    /** Reads the files: of a table each row group by a task of its own, every other file by one task, line by line. */
    public static Dataset<Parsed> read(SparkSession spark, List<CorpusFile> files, ReadLimits limits) {
        CorpusStreams streams = new CorpusStreams(spark, limits);
        List<CorpusFile> tables = files.stream().filter(CorpusStage::isTable).toList();
        List<CorpusFile> plain = files.stream().filter(file -> !isTable(file)).toList();
        Dataset<Parsed> parsed = Lift.flatMap(spread(spark, plain), file -> records(file, streams), Parsed.class);
        if (!tables.isEmpty()) {
            Dataset<RowGroup> groups =
                    Lift.flatMap(spread(spark, tables), file -> ParquetRows.groups(file, streams), RowGroup.class);
            parsed = parsed.union(Lift.flatMap(
                    groups.repartition(4 * spark.sparkContext().defaultParallelism()),
                    group -> ParquetRows.of(group, streams),
                    Parsed.class));
        }
        return parsed;
    }

    private static boolean isTable(CorpusFile file) {
        return file.format() == Format.PARQUET && file.refused() == null;
    }

    private static Dataset<CorpusFile> spread(SparkSession spark, List<CorpusFile> files) {
        return spark.createDataset(files, RecordEncoder.of(CorpusFile.class)).repartition(parts(spark, files.size()));
    }

    private static int parts(SparkSession spark, int files) {
        return Math.max(1, Math.min(files, 4 * spark.sparkContext().defaultParallelism()));
    }

    private static Iterator<Parsed> records(CorpusFile file, CorpusStreams streams) {
        if (file.refused() != null) {
            return List.of(new Parsed(file.name(), 0, null, file.refused())).iterator();
        }
        try {
            ReadLimits limits = streams.limits();
            return switch (file.format()) {
                case TEXT -> List.of(text(file, streams)).iterator();
                case JSON_LINES ->
                    new LineRecords(
                            file.name(),
                            streams.open(file),
                            limits.recordBytes(),
                            (place, line) -> JsonLine.parse(place, line, limits.maxCharacters()));
                case CSV -> new CsvArticles(file.name(), streams.open(file), limits);
                case UNSUPPORTED, PARQUET ->
                    List.of(Parsed.rejected(
                                    new Place(file.name(), 0),
                                    "",
                                    RejectionReason.UNSUPPORTED_FILE,
                                    "give .txt, .md, .jsonl, .csv or .parquet"))
                            .iterator();
            };
        } catch (DamagedInput e) {
            return List.of(e.at(new Place(file.name(), 0))).iterator();
        }
    }

    private static Parsed text(CorpusFile file, CorpusStreams streams) throws DamagedInput {
        Place place = new Place(file.name(), 0);
        long most = streams.limits().recordBytes();
        try (InputStream in = streams.open(file)) {
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, most + 1));
            return bytes.length > most
                    ? Parsed.rejected(
                            place,
                            "",
                            RejectionReason.OVERSIZE,
                            "the file has more than " + most + " bytes: split it, or raise corpus.maxCharacters")
                    : TextFile.parse(place, bytes, streams.limits().maxCharacters());
        } catch (DamagedInput e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
