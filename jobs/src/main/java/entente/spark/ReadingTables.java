package entente.spark;

import entente.actor.FormerHolders;
import entente.actor.Gazetteer;
import entente.actor.Level;
import entente.corpus.Article;
import entente.corpus.Parsed;
import entente.corpus.Rejection;
import entente.report.AlignmentLine;
import entente.report.MentionLine;
import entente.report.StageCount;
import entente.report.StoryLine;
import entente.spark.store.Generation;
import entente.spark.store.Generations;
import entente.spark.store.Part;
import entente.spark.store.StopPoint;
import entente.spark.store.StoreException;
import entente.spark.store.StoreFiles;
import entente.spark.store.StoreLock;
import entente.tie.LevelView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * What reading hands to counting, as Parquet in a store of generations: {@code records} and {@code withdrawn}, from which
 * the next call goes on; {@code articles}, {@code stories}, {@code mentions}, {@code alignments} and {@code rejected} for
 * any reader of tables; and {@code readings}, the same as one row an article, for the counting half. Rows are spread over
 * parts by a hash and stand in order within them, so that equal tables are equal bytes.
 */
public final class ReadingTables {

    /** One id that was withdrawn, in which generation. */
    public record Withdrawn(String id, long generation) {}

    private static final int ROWS_A_PART = 1000;
    private static final String ANEW =
            "call 'extract' again, which makes it anew from the records and the kept sentences";

    private final SparkSession spark;
    private final Parts parts;
    private final Generations generations;

    /** The tables in a folder of any Hadoop file system; it need not exist. */
    public ReadingTables(SparkSession spark, String folder) throws IOException {
        this.spark = spark;
        this.parts = new Parts(spark, folder);
        this.generations = new Generations(parts.files());
    }

    /** Files of the store, for its lock. */
    public StoreFiles files() {
        return parts.files();
    }

    /** What was written last. */
    public Optional<Generation> newest() throws IOException {
        return generations.newest();
    }

    /** Removes what crashes left. */
    public void sweep(StoreLock held) throws IOException {
        Objects.requireNonNull(held, "held");
        generations.sweep();
    }

    /** What there is to know of a corpus that is read for itself. */
    public Intake intake(Dataset<Parsed> parsed, Map<String, String> sources, Dates dates) {
        return Intake.of(spark, parsed, new IntakeCall(sources, dates, 0), null, false, new TreeMap<>());
    }

    /**
     * What there is to know with what was known before.
     *
     * @param before the newest generation
     * @param corrects whether equal ids are corrections
     */
    public Intake intake(
            Dataset<Parsed> parsed,
            Map<String, String> sources,
            Dates dates,
            Optional<Generation> before,
            boolean corrects,
            SortedMap<String, Long> withdrawn) {
        long rank = corrects ? next(before) : 0;
        IntakeCall call = new IntakeCall(sources, dates, rank);
        if (before.isEmpty()) {
            return Intake.of(spark, parsed, call, null, false, withdrawn);
        }
        Dataset<InputRecord> known = table(before.get(), "records", InputRecord.class);
        boolean corrected = !known.filter("rank > 0").isEmpty();
        return Intake.of(spark, parsed, call, known, corrected, withdrawn);
    }

    /** The number of the generation after one. */
    public static int next(Optional<Generation> before) {
        return before.map(Generation::number).orElse(0) + 1;
    }

    /** Ids that were withdrawn. */
    public SortedMap<String, Long> withdrawn(Optional<Generation> before) {
        SortedMap<String, Long> ids = new TreeMap<>();
        before.ifPresent(generation -> table(generation, "withdrawn", Withdrawn.class)
                .collectAsList()
                .forEach(row -> ids.put(row.id(), row.generation())));
        return ids;
    }

    /**
     * Writes a generation and makes it the newest.
     *
     * @param held the lock, which must still be there at the end
     * @param before the generation that it follows
     * @param told what its manifest tells beside the tables; its number, folder and tables are found here
     * @param retention how many generations are kept
     */
    public Generation write(
            StoreLock held,
            Optional<Generation> before,
            Generation told,
            Intake intake,
            Dataset<Reading> readings,
            SortedMap<String, Long> withdrawn,
            Gazetteer gazetteer,
            int retention)
            throws IOException {
        int number = next(before);
        String folder = Generations.folder(number);
        Map<String, Class<? extends Record>> written = new LinkedHashMap<>();
        int articles = partsFor(intake.articleCount());
        int records = partsFor(intake.count().in());
        Broadcast<LevelView> view = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .broadcast(new LevelView(gazetteer, Level.PERSON, FormerHolders.LEFT_OUT));
        Dataset<Reading> sorted = readings.repartition(articles, readings.col("article.id"))
                .sortWithinPartitions("article.id")
                .persist(StorageLevel.MEMORY_AND_DISK());
        Writer writer = new Writer(parts.files(), folder, written);
        writer.write("readings", sorted, Reading.class);
        writer.write("articles", sorted.select("article.*").as(RecordEncoder.of(Article.class)), Article.class);
        writer.write("stories", LedgerStage.storyRows(sorted), StoryLine.class);
        StopPoint.TABLES_HALF_WRITTEN.reached();
        writer.write(
                "mentions",
                LedgerStage.mentionRows(sorted, view)
                        .sortWithinPartitions(
                                "article", "mention.start", "mention.end", "mention.actor", "mention.kind"),
                MentionLine.class);
        writer.write(
                "alignments",
                LedgerStage.alignmentRows(sorted, view).sortWithinPartitions("article", "alignment.sentence", "id"),
                AlignmentLine.class);
        sorted.unpersist();
        Dataset<InputRecord> all = intake.records();
        writer.write(
                "records",
                all.repartition(records, all.col("file"), all.col("line"))
                        .sortWithinPartitions("file", "line", "content", "source"),
                InputRecord.class);
        writer.write(
                "rejected",
                intake.rejections().repartition(1).sortWithinPartitions("file", "line", "docId", "reason", "detail"),
                Rejection.class);
        if (!withdrawn.isEmpty()) {
            List<Withdrawn> rows = withdrawn.entrySet().stream()
                    .map(entry -> new Withdrawn(entry.getKey(), entry.getValue()))
                    .toList();
            writer.write(
                    "withdrawn",
                    spark.createDataset(rows, RecordEncoder.of(Withdrawn.class))
                            .repartition(1)
                            .sortWithinPartitions("id"),
                    Withdrawn.class);
        }
        StopPoint.TABLES_WRITTEN.reached();
        SortedMap<String, Generation.Table> tables = tables(folder, written);
        LostRecords.check(List.of(
                new StageCount(
                        "tables",
                        intake.count().in(),
                        tables.get("readings").rows(),
                        tables.get("rejected").rows()),
                new StageCount(
                        "records", intake.count().in(), tables.get("records").rows(), 0)));
        Generation generation = new Generation(
                number, folder, told.madeBy(), told.committed(), told.versions(), told.inputs(), told.stages(), tables);
        held.check();
        generations.commit(generation);
        generations.retain(retention);
        return generation;
    }

    private static int partsFor(long rows) {
        return (int) (1 + rows / ROWS_A_PART);
    }

    /** Writes tables into one folder and remembers what their rows are. */
    private record Writer(StoreFiles files, String folder, Map<String, Class<? extends Record>> written) {

        <R extends Record> void write(String name, Dataset<R> rows, Class<R> type) {
            written.put(name, type);
            rows.write()
                    .mode(SaveMode.ErrorIfExists)
                    .parquet(files.path(folder + "/" + name).toString());
        }
    }

    private SortedMap<String, Generation.Table> tables(String folder, Map<String, Class<? extends Record>> written)
            throws IOException {
        List<String> folders =
                written.keySet().stream().map(name -> folder + "/" + name).toList();
        Map<String, List<Part>> byTable =
                parts.written(folders).stream().collect(Collectors.groupingBy(part -> table(part.path())));
        SortedMap<String, Generation.Table> tables = new TreeMap<>();
        written.forEach((name, type) ->
                tables.put(name, new Generation.Table(Parts.schema(type), byTable.getOrDefault(name, List.of()))));
        return tables;
    }

    /** The table of a part, which is the folder that it stands in. */
    private static String table(String path) {
        String folder = path.substring(0, path.lastIndexOf('/'));
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    /** What was found in each article. */
    public Dataset<Reading> readings(Generation generation) {
        return table(generation, "readings", Reading.class);
    }

    /** What is no article. */
    public Dataset<Rejection> rejections(Generation generation) {
        return table(generation, "rejected", Rejection.class);
    }

    /** Mentions at the level of persons. */
    public Dataset<MentionLine> mentions(Generation generation) {
        return table(generation, "mentions", MentionLine.class);
    }

    /** Alignments at the level of persons. */
    public Dataset<AlignmentLine> alignments(Generation generation) {
        return table(generation, "alignments", AlignmentLine.class);
    }

    /** Which article tells which story. */
    public Dataset<StoryLine> stories(Generation generation) {
        return table(generation, "stories", StoryLine.class);
    }

    private <R extends Record> Dataset<R> table(Generation generation, String name, Class<R> type) {
        Generation.Table table =
                generation.tables().getOrDefault(name, new Generation.Table(Parts.schema(type), List.of()));
        String store = parts.files().path("").toUri().getPath();
        if (!table.schema().equals(Parts.schema(type))) {
            throw new StoreException(
                    StoreException.Kind.DAMAGED,
                    "the table '" + name + "' in '" + store + "' has the columns of another version of the program ("
                            + generation.versions().get("entente") + "): "
                            + (isKept(name) ? "extract the corpus anew into another --out" : ANEW));
        }
        List<Part> damaged = new ArrayList<>(parts.damaged(table.parts()));
        if (!damaged.isEmpty()) {
            throw new StoreException(
                    StoreException.Kind.DAMAGED,
                    "the part '" + parts.where(damaged.get(0)) + "' of the tables is damaged or missing"
                            + (damaged.size() > 1 ? ", and " + (damaged.size() - 1) + " more" : "") + ": "
                            + mend(name, generation, store));
        }
        return parts.read(table.parts(), type);
    }

    private static String mend(String table, Generation generation, String store) {
        return isKept(table)
                ? "remove '" + store + "/generations/" + String.format(Locale.ROOT, "%08d", generation.number())
                        + ".json' to go back to the generation before, and extract again what came since"
                : ANEW;
    }

    /** Whether a table is what the others are made from. */
    private static boolean isKept(String table) {
        return table.equals("records") || table.equals("withdrawn");
    }
}
