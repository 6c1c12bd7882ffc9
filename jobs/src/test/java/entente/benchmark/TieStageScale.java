package entente.benchmark;

import entente.actor.FormerHolders;
import entente.actor.Gazetteer;
import entente.actor.Level;
import entente.corpus.Article;
import entente.mention.Mention;
import entente.mention.MentionKind;
import entente.spark.CountStage;
import entente.spark.Reading;
import entente.spark.RecordEncoder;
import entente.spark.TieStage;
import entente.tie.ActorCount;
import entente.tie.ActorMention;
import entente.tie.LevelView;
import entente.tie.NullModelKind;
import entente.tie.TieCount;
import entente.tie.TieRule;
import entente.tie.TieWeight;
import entente.tie.Ties;
import entente.tie.WindowLength;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * The tie stage of a run on synthetic mentions: {@code TieStageScale STORIES ACTORS CORES hypergeometric|sdsm}. Prints what
 * was counted, wall and CPU time of each step, and the most heap that was in use after a collection; give the JVM little
 * memory to see that it holds.
 */
final class TieStageScale {

    private static final int PARTITIONS_A_CORE = 16;
    private static final LocalDate DAY = LocalDate.of(2023, 2, 22);

    private long wall = System.nanoTime();
    private long cpu = cpu();

    private TieStageScale() {}

    public static void main(String[] args) {
        long stories = Long.parseLong(args[0]);
        int actors = Integer.parseInt(args[1]);
        int cores = Integer.parseInt(args[2]);
        NullModelKind model = NullModelKind.valueOf(args[3].toUpperCase(Locale.ROOT));
        SparkSession spark = SparkSession.builder()
                .master("local[" + cores + "]")
                .appName("tie stage")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", Integer.toString(PARTITIONS_A_CORE * cores))
                .config("spark.sql.session.timeZone", "UTC")
                .getOrCreate();
        spark.sparkContext().setLogLevel("WARN");
        try {
            new TieStageScale().run(spark, stories, actors, PARTITIONS_A_CORE * cores, model);
        } finally {
            spark.stop();
        }
    }

    private void run(SparkSession spark, long stories, int actors, int partitions, NullModelKind kind) {
        SyntheticMentions synthetic = SyntheticMentions.of(actors, 20230222);
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<SyntheticMentions> mentions = context.broadcast(synthetic);
        Broadcast<LevelView> view =
                context.broadcast(new LevelView(Gazetteer.bundled(), Level.PERSON, FormerHolders.LEFT_OUT));
        Dataset<Reading> readings = spark.range(0, stories, 1, partitions)
                .map(
                        (MapFunction<Long, Reading>) story -> reading(story, mentions.value()),
                        RecordEncoder.of(Reading.class));
        WindowLength length = WindowLength.of("all");
        TieRule rule = new TieRule(2, 200, TieWeight.FRACTIONAL, 3, 2, 50, kind, 0.05);
        System.out.printf(Locale.ROOT, "%d readings made%n", readings.count());
        step("making the readings alone");

        Map<String, Long> storiesOf = CountStage.stories(readings, length);
        step("stories");
        Dataset<TieCount> ties =
                TieStage.ties(readings, view, length, rule.counter()).persist(StorageLevel.MEMORY_AND_DISK());
        long pairs = TieStage.meeting(ties).get(WindowLength.ALL).pairs();
        step("pairs");
        List<TieCount> supported = TieStage.supported(ties, storiesOf, rule).collectAsList();
        ties.unpersist();
        step("pairs with support");
        List<ActorCount> counted = TieStage.actors(readings, view, length).collectAsList();
        step("actors");
        Map<String, SortedMap<Long, Long>> sizes =
                kind == NullModelKind.SDSM ? CountStage.storySizes(readings, view, length) : Map.of();
        step("story sizes");
        Ties tested = Ties.of(
                supported,
                counted,
                stories,
                pairs,
                kind.of(
                        stories,
                        counted,
                        sizes.getOrDefault(WindowLength.ALL, new java.util.TreeMap<>()),
                        rule.weight()),
                rule);
        step("tests");
        System.out.printf(
                Locale.ROOT,
                "%d stories, %d actors mentioned, %d pairs, %d ties of %d actors; most heap after a collection %d MB%n",
                stories,
                counted.size(),
                pairs,
                tested.ties().size(),
                tested.actors(),
                mostHeap() >> 20);
    }

    private static Reading reading(long story, SyntheticMentions synthetic) {
        List<Mention> mentions = new ArrayList<>();
        for (ActorMention mention : synthetic.mentions(story)) {
            int start = 10 * mention.sentence();
            mentions.add(
                    new Mention(mention.sentence(), start, start + 1, "x", "per." + mention.actor(), MentionKind.NAME));
        }
        mentions.sort(Comparator.comparingInt(Mention::start).thenComparing(Mention::actor));
        String id = Long.toString(story);
        return new Reading(
                new Article(id, DAY, "s" + story % 97, "", "", "en", "x"),
                id,
                List.of(),
                mentions,
                List.of(),
                List.of());
    }

    private void step(String name) {
        System.out.printf(
                Locale.ROOT,
                "%-28s %8.1f s %8.1f CPU s%n",
                name,
                (System.nanoTime() - wall) / 1e9,
                (cpu() - cpu) / 1e9);
        wall = System.nanoTime();
        cpu = cpu();
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /** Of the old generation: what outlives the collections. */
    private static long mostHeap() {
        long most = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            MemoryUsage after = pool.getCollectionUsage();
            if (after != null && pool.getName().contains("Old")) {
                most = Math.max(
                        most, Math.max(after.getUsed(), pool.getPeakUsage().getUsed()));
            }
        }
        return most;
    }
}
