package entente.spark;

import static org.apache.spark.sql.functions.col;

import entente.alignment.finder.SentenceReader;
import entente.alignment.lexicon.ParseGate;
import entente.alignment.lexicon.StanceLexicon;
import entente.corpus.Article;
import entente.spark.store.Part;
import entente.text.CoreNlpEngine;
import entente.text.Sentence;
import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/** Articles to sentences, each text once: what is kept is not read again. */
public final class TextStage {

    /**
     * An article under the key of its sentences.
     *
     * @param reading the key of its reading
     */
    public record KeyedArticle(String key, String reading, Article article) {}

    private final StanceLexicon lexicon;
    private final KeptRows<ReadSentences> kept;
    private final int partitions;
    private KeptRows.Contents<ReadSentences> contents;

    /**
     * The stage.
     *
     * @param partitions in how many parts the texts are read
     */
    public TextStage(StanceLexicon lexicon, KeptRows<ReadSentences> kept, int partitions) {
        this.lexicon = lexicon;
        this.kept = kept;
        this.partitions = partitions;
    }

    /** Reads what is not kept yet, keeps it, and gives every article its sentences. */
    public Dataset<ReadArticle> read(SparkSession spark, Dataset<KnownArticle> articles) throws IOException {
        Dataset<KeyedArticle> keyed =
                keyed(articles, SentenceReader.version(new ParseGate(lexicon))).persist();
        if (contents == null) {
            contents = kept.open(spark);
        }
        Dataset<KeyedArticle> unread = keyed.join(contents.all().select("key"), byKey(), "left_anti")
                .dropDuplicates(byKey())
                .as(RecordEncoder.of(KeyedArticle.class));
        List<Part> added = kept.add(spark, sentences(unread.repartition(partitions), lexicon));
        contents = contents.and(added);
        long fresh = added.stream().mapToLong(Part::rows).sum();
        boolean allFresh = fresh == keyed.select("key").distinct().count();
        return joined(keyed, allFresh ? contents.only(added) : contents);
    }

    private static String[] byKey() {
        return new String[] {"key"};
    }

    private static Dataset<KeyedArticle> keyed(Dataset<KnownArticle> articles, String version) {
        return Lift.map(
                articles,
                known -> new KeyedArticle(SentenceReader.key(version, known.article()), known.key(), known.article()),
                KeyedArticle.class);
    }

    private static Dataset<ReadSentences> sentences(Dataset<KeyedArticle> articles, StanceLexicon lexicon) {
        return Lift.map(
                articles, keyed -> new ReadSentences(keyed.key(), read(keyed.article(), lexicon)), ReadSentences.class);
    }

    private static List<Sentence> read(Article article, StanceLexicon lexicon) {
        return new SentenceReader(CoreNlpEngine.shared(), new ParseGate(lexicon)).sentences(article);
    }

    /** Of a large store few sentences are asked for, so the others are left out before equal ones are looked for. */
    private static Dataset<ReadArticle> joined(Dataset<KeyedArticle> keyed, KeptRows.Contents<ReadSentences> contents) {
        Dataset<ReadSentences> wanted = contents.all()
                .join(keyed.select("key").distinct(), byKey(), "left_semi")
                .dropDuplicates(byKey())
                .as(RecordEncoder.of(ReadSentences.class));
        return keyed.join(wanted, byKey(), "inner")
                .select(col("reading").as("key"), col("article"), col("sentences"))
                .as(RecordEncoder.of(ReadArticle.class));
    }
}
