package entente.spark;

import entente.alignment.ParseGate;
import entente.alignment.SentenceReader;
import entente.alignment.StanceLexicon;
import entente.corpus.Article;
import entente.corpus.Cleaning;
import entente.spark.store.Part;
import entente.text.CoreNlpEngine;
import entente.text.Sentence;
import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/** Articles to sentences, each text once: what the cache holds is not read again. */
public final class TextStage {

    /** An article under the key of its sentences. */
    public record KeyedArticle(String key, Article article) {}

    private final StanceLexicon lexicon;
    private final SentenceCache cache;
    private final int partitions;

    /**
     * The stage.
     *
     * @param partitions in how many parts the texts are read
     */
    public TextStage(StanceLexicon lexicon, SentenceCache cache, int partitions) {
        this.lexicon = lexicon;
        this.cache = cache;
        this.partitions = partitions;
    }

    /** Reads what the cache lacks into it, and gives every article its sentences. */
    public Dataset<ReadArticle> read(SparkSession spark, Dataset<Article> articles) throws IOException {
        Dataset<KeyedArticle> keyed = keyed(articles, version(lexicon)).persist();
        SentenceCache.Contents contents = cache.open(spark);
        Dataset<SentenceCache.Row> known = contents.rows();
        Dataset<KeyedArticle> unread = keyed.join(known, keyed.col("key").equalTo(known.col("key")), "left_anti")
                .dropDuplicates(new String[] {"key"})
                .as(RecordEncoder.of(KeyedArticle.class));
        List<Part> added = cache.add(spark, sentences(unread.repartition(partitions), lexicon));
        return joined(keyed, contents.and(added).rows());
    }

    /** Names everything that decides the sentences but the text. */
    static String version(StanceLexicon lexicon) {
        return CoreNlpEngine.VERSION + "/" + Cleaning.VERSION + "/" + new ParseGate(lexicon).version();
    }

    private static Dataset<KeyedArticle> keyed(Dataset<Article> articles, String version) {
        return Lift.map(
                articles,
                article -> new KeyedArticle(SentenceReader.key(version, article), article),
                KeyedArticle.class);
    }

    private static Dataset<SentenceCache.Row> sentences(Dataset<KeyedArticle> articles, StanceLexicon lexicon) {
        return Lift.map(
                articles,
                keyed -> new SentenceCache.Row(keyed.key(), read(keyed.article(), lexicon)),
                SentenceCache.Row.class);
    }

    private static List<Sentence> read(Article article, StanceLexicon lexicon) {
        return new SentenceReader(CoreNlpEngine.shared(), new ParseGate(lexicon)).sentences(article);
    }

    private static Dataset<ReadArticle> joined(Dataset<KeyedArticle> keyed, Dataset<SentenceCache.Row> rows) {
        return keyed.join(rows, "key")
                .select(keyed.col("article"), rows.col("sentences"))
                .as(RecordEncoder.of(ReadArticle.class));
    }
}
