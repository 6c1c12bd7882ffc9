package entente.spark;

import entente.actor.NameDirectory;
import entente.alignment.finder.AlignmentFinder;
import entente.alignment.lexicon.StanceLexicon;
import entente.corpus.Article;
import entente.mention.resolve.CodedActors;
import entente.report.StageCount;
import entente.spark.StoryStage.StoryOf;
import entente.spark.store.StopPoint;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * The reading half of the flow: articles to stories, sentences, mentions and alignments. What an earlier run found in an
 * article is taken as it is kept, as long as the article, the program and what the other articles say of its names are the
 * same; stories are told anew each time.
 *
 * @param readings what was found in each article
 * @param stages articles in and out of each stage
 */
public record Extraction(Dataset<Reading> readings, List<StageCount> stages) {

    /**
     * Reads articles.
     *
     * @param count how many articles there are
     * @param step told the name of each step as it begins
     */
    public static Extraction of(
            SparkSession spark, Dataset<Article> articles, long count, ReadingSetup setup, Consumer<String> step)
            throws IOException {
        StanceLexicon lexicon = StanceLexicon.bundled();
        ReadingStage reading = new ReadingStage(spark, setup.gazetteer(), AlignmentFinder.standard(lexicon));
        TextStage texts = new TextStage(lexicon, setup.sentences(), setup.partitions());

        // Asked once, so that a corpus of texts alone is read by the plans that it always had.
        boolean anyCoded = !articles.filter("coding is not null").isEmpty();

        step.accept("reading texts");
        Dataset<KnownArticle> known = KeptStage.known(spark, articles, setup);
        Dataset<KnownArticle> unknown = known.filter("size(kept) = 0");
        Dataset<NamedArticle> named = kept(reading.named(read(spark, texts, unknown, anyCoded)));
        PartTally read = PartTally.in(spark.sparkContext(), "texts");
        Broadcast<NameDirectory> names = Broadcasts.of(spark, reading.names(known, named, read));
        StopPoint.TEXTS_READ.reached();

        step.accept("finding stories");
        Dataset<StoryOf> stories = stories(articles, setup, anyCoded).persist();
        long told = stories.count();
        StopPoint.STORIES_FOUND.reached();

        step.accept("finding alignments");
        Dataset<KnownArticle> overtaken = ReadingStage.overtaken(known, names);
        Dataset<NamedArticle> again =
                overtaken.isEmpty() ? named : named.union(reading.named(read(spark, texts, overtaken, anyCoded)));
        Dataset<FoundArticle> fresh = kept(reading.found(again, names));
        setup.readings().add(spark, fresh.select("found.*").as(RecordEncoder.of(KeptReading.class)));
        Dataset<Reading> readings =
                kept(KeptStage.told(ReadingStage.still(known, names).union(fresh), stories));
        long found = readings.count();
        named.unpersist();
        fresh.unpersist();
        known.unpersist();
        stories.unpersist();
        StopPoint.READINGS_FOUND.reached();
        return new Extraction(
                readings,
                LostRecords.check(List.of(
                        new StageCount("texts", count, read.value(), 0),
                        new StageCount("stories", read.value(), told, 0),
                        new StageCount("readings", told, found, 0))));
    }

    /** Texts with their sentences; coded rows have none that an engine would find. */
    private static Dataset<ReadArticle> read(
            SparkSession spark, TextStage texts, Dataset<KnownArticle> articles, boolean anyCoded) throws IOException {
        if (!anyCoded) {
            return texts.read(spark, articles);
        }
        Dataset<KnownArticle> written =
                Lift.filter(articles, known -> !known.article().isCoded());
        Dataset<KnownArticle> coded =
                Lift.filter(articles, known -> known.article().isCoded());
        return texts.read(spark, written)
                .union(Lift.map(
                        coded, known -> new ReadArticle(known.key(), known.article(), List.of()), ReadArticle.class));
    }

    private static Dataset<StoryOf> stories(Dataset<Article> articles, ReadingSetup setup, boolean anyCoded) {
        if (!anyCoded) {
            return StoryStage.stories(articles, setup.stories());
        }
        CodedActors actors = new CodedActors(setup.gazetteer());
        return StoryStage.stories(Lift.filter(articles, article -> !article.isCoded()), setup.stories())
                .union(StoryStage.coded(Lift.filter(articles, Article::isCoded), actors));
    }

    private static <R> Dataset<R> kept(Dataset<R> rows) {
        return rows.persist(StorageLevel.MEMORY_AND_DISK());
    }
}
