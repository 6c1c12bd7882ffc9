package entente.spark;

import entente.corpus.DamagedInput;
import entente.corpus.Parsed;
import entente.source.Notes;
import entente.source.ReadRules;
import entente.source.Readers;
import entente.source.SourceFile;
import entente.spark.CorpusFile.Format;
import entente.spark.ParquetRows.RowGroup;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/** Files to articles and rejections. Nothing is lost: every record becomes one or the other. */
public final class CorpusStage {

    private CorpusStage() {}

    /**
     * Reads the files: of a table each row group by a task of its own, every other file by one task, record by record.
     *
     * @param notes told what is worth telling of files that were read
     */
    public static Dataset<Parsed> read(SparkSession spark, List<CorpusFile> files, ReadRules rules, SourceNotes notes) {
        CorpusStreams streams = new CorpusStreams(spark, rules);
        List<CorpusFile> tables = files.stream().filter(CorpusStage::isTable).toList();
        List<CorpusFile> plain = files.stream().filter(file -> !isTable(file)).toList();
        Dataset<Parsed> parsed =
                Lift.flatMap(spread(spark, plain), file -> records(file, streams, notes), Parsed.class);
        if (!tables.isEmpty()) {
            Dataset<RowGroup> groups =
                    Lift.flatMap(spread(spark, tables), file -> ParquetRows.groups(file, streams), RowGroup.class);
            parsed = parsed.union(Lift.flatMap(
                    groups.repartition(4 * spark.sparkContext().defaultParallelism()),
                    group -> ParquetRows.of(group, streams, notes),
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

    private static Iterator<Parsed> records(CorpusFile file, CorpusStreams streams, Notes notes) {
        if (file.refused() != null) {
            return List.of(new Parsed(file.name(), 0, null, file.refused())).iterator();
        }
        return Readers.read(
                new SourceFile() {
                    @Override
                    public String name() {
                        return file.name();
                    }

                    @Override
                    public String origin() {
                        return file.origin();
                    }

                    @Override
                    public long bytes() {
                        return file.bytes();
                    }

                    @Override
                    public InputStream open() throws DamagedInput {
                        return streams.open(file);
                    }
                },
                streams.rules(),
                notes);
    }
}
