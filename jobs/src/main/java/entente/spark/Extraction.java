package entente.spark;

import entente.alignment.AlignmentFinder;
import entente.alignment.StanceLexicon;
import entente.alignment.Voices;
import entente.corpus.Article;
import entente.corpus.StoryRule;
import entente.mention.Gazetteer;
import entente.mention.NameDirectory;
import entente.mention.Resolver;
import entente.report.StageCount;
import entente.spark.StoryStage.StoryOf;
import entente.spark.store.StopPoint;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.SparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * The reading half of the flow: articles to stories, sentences, mentions and alignments.
 *
 * @param readings what was found in each article
 * @param stages articles in and out of each stage
 */
public record Extraction(Dataset<Reading> readings, List<StageCount> stages) {

    /**
     * Reads articles.
     *
     * @param count how many articles there are
     * @param cache where sentences are kept between runs
     * @param partitions in how many parts the texts are read
     * @param step told the name of each step as it begins
     */
    public static Extraction of(
            SparkSession spark,
            Dataset<Article> articles,
            long count,
            StoryRule storyRule,
            Gazetteer gazetteer,
            SentenceCache cache,
            int partitions,
            Consumer<String> step)
            throws IOException {
        StanceLexicon lexicon = StanceLexicon.bundled();
        SparkContext context = spark.sparkContext();
        step.accept("reading texts");
        Dataset<ReadArticle> read =
                new TextStage(lexicon, cache, partitions).read(spark, articles).persist(StorageLevel.MEMORY_AND_DISK());
        Resolver resolver = new Resolver(gazetteer);
        PartTally texts = PartTally.in(context, "texts");
        NameDirectory names = ReadingStage.names(spark, read, resolver, texts);
        StopPoint.TEXTS_READ.reached();
        step.accept("finding stories");
        Dataset<StoryOf> stories = StoryStage.stories(articles, storyRule);
        StopPoint.STORIES_FOUND.reached();
        step.accept("finding alignments");
        Dataset<StoryArticle> told = read.join(stories, read.col("article.id").equalTo(stories.col("article")))
                .select(read.col("article"), stories.col("story"), read.col("sentences"))
                .as(RecordEncoder.of(StoryArticle.class));
        PartTally inStories = PartTally.in(context, "stories");
        Dataset<Reading> readings = ReadingStage.readings(
                        spark,
                        told,
                        resolver,
                        names,
                        AlignmentFinder.standard(lexicon),
                        new Voices(gazetteer),
                        inStories)
                .persist(StorageLevel.MEMORY_AND_DISK());
        long found = readings.count();
        read.unpersist();
        StopPoint.READINGS_FOUND.reached();
        return new Extraction(
                readings,
                LostRecords.check(List.of(
                        new StageCount("texts", count, texts.value(), 0),
                        new StageCount("stories", texts.value(), inStories.value(), 0),
                        new StageCount("readings", inStories.value(), found, 0))));
    }
}
