package entente.spark;

import entente.alignment.AlignmentFinder;
import entente.alignment.StanceLexicon;
import entente.alignment.Voices;
import entente.corpus.Article;
import entente.corpus.Rejection;
import entente.corpus.StoryRule;
import entente.mention.Gazetteer;
import entente.mention.NameDirectory;
import entente.mention.Resolver;
import entente.spark.StoryStage.StoryOf;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * The reading half of the flow: articles to stories, sentences, mentions and alignments.
 *
 * @param rejections records that are no articles
 * @param readings what was found in each article
 */
public record Extraction(Dataset<Rejection> rejections, Dataset<Reading> readings) {

    /**
     * Reads a corpus.
     *
     * @param cache where sentences are kept between runs
     * @param partitions in how many parts the texts are read
     * @param step told the name of each step as it begins
     */
    public static Extraction of(
            SparkSession spark,
            CorpusStage.Corpus corpus,
            StoryRule storyRule,
            Gazetteer gazetteer,
            SentenceCache cache,
            int partitions,
            Consumer<String> step) {
        StanceLexicon lexicon = StanceLexicon.bundled();
        Dataset<Article> articles = corpus.articles();
        step.accept("reading texts");
        Dataset<ReadArticle> read =
                new TextStage(lexicon, cache, partitions).read(spark, articles).persist(StorageLevel.MEMORY_AND_DISK());
        Resolver resolver = new Resolver(gazetteer);
        NameDirectory names = ReadingStage.names(spark, read, resolver);
        step.accept("finding stories");
        Dataset<StoryOf> stories = StoryStage.stories(articles, storyRule);
        step.accept("finding alignments");
        Dataset<StoryArticle> told = read.join(stories, read.col("article.id").equalTo(stories.col("article")))
                .select(read.col("article"), stories.col("story"), read.col("sentences"))
                .as(RecordEncoder.of(StoryArticle.class));
        Dataset<Reading> readings = ReadingStage.readings(
                        spark, told, resolver, names, new AlignmentFinder(lexicon), new Voices(gazetteer))
                .persist(StorageLevel.MEMORY_AND_DISK());
        readings.count();
        read.unpersist();
        return new Extraction(corpus.rejections(), readings);
    }
}
