package entente.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import entente.actor.NameDirectory;
import entente.actor.NameForm;
import entente.alignment.Alignment;
import entente.alignment.finder.AlignmentFinder;
import entente.alignment.finder.CodedAlignments;
import entente.alignment.finder.Voices;
import entente.corpus.Article;
import entente.mention.Resolution;
import entente.mention.resolve.CodedActors;
import entente.mention.resolve.Orator;
import entente.mention.resolve.Resolver;
import entente.text.Sentence;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/** Sentences to mentions and alignments, with the names of the whole corpus known. */
final class ReadingStage {

    private ReadingStage() {}

    /** Articles with the names that they contribute to the corpus. */
    static Dataset<NamedArticle> named(SparkSession spark, Dataset<ReadArticle> articles, Resolver resolver) {
        Broadcast<Resolver> shared = Broadcasts.of(spark, resolver);
        return Lift.map(
                articles,
                read -> new NamedArticle(
                        read.key(),
                        read.article(),
                        read.sentences(),
                        read.article().isCoded() ? List.of() : shared.value().names(read.article(), read.sentences())),
                NamedArticle.class);
    }

    /**
     * The names of the corpus that the gazetteer does not know; equal forms of many articles are summed first.
     *
     * @param known articles of which something is kept; others among them are passed over
     * @param named those others
     * @param tally counts the articles
     */
    static NameDirectory names(
            Dataset<KnownArticle> known, Dataset<NamedArticle> named, Resolver resolver, PartTally tally) {
        Dataset<NameForm> forms = Lift.flatMap(known, article -> forms(article, tally), NameForm.class)
                .union(Lift.flatMap(
                        named,
                        article -> {
                            tally.one();
                            return article.forms().iterator();
                        },
                        NameForm.class));
        Column[] keys = Arrays.stream(forms.columns())
                .filter(name -> !name.equals("count"))
                .map(name -> col(name))
                .toArray(Column[]::new);
        return resolver.directory(forms.groupBy(keys)
                .agg(sum("count").as("count"))
                .as(RecordEncoder.of(NameForm.class))
                .collectAsList());
    }

    /** An article has the same names in whatever corpus it stands. */
    private static Iterator<NameForm> forms(KnownArticle article, PartTally tally) {
        if (article.kept().isEmpty()) {
            return List.<NameForm>of().iterator();
        }
        tally.one();
        return article.kept().get(0).forms().iterator();
    }

    /** Articles whose kept reading reading them again would give. */
    static Dataset<FoundArticle> still(SparkSession spark, Dataset<KnownArticle> articles, NameDirectory names) {
        Broadcast<NameDirectory> shared = Broadcasts.of(spark, names);
        return Lift.flatMap(
                articles,
                article -> article.kept().stream()
                        .filter(kept -> kept.holdsAmong(shared.value()))
                        .limit(1)
                        .map(kept -> new FoundArticle(article.article(), kept))
                        .iterator(),
                FoundArticle.class);
    }

    /** Articles of which something is kept that new names of the corpus have made wrong. */
    static Dataset<KnownArticle> overtaken(SparkSession spark, Dataset<KnownArticle> articles, NameDirectory names) {
        Broadcast<NameDirectory> shared = Broadcasts.of(spark, names);
        return Lift.filter(
                articles,
                article -> !article.kept().isEmpty()
                        && article.kept().stream().noneMatch(kept -> kept.holdsAmong(shared.value())));
    }

    /** Who is named and who stands where, article by article. */
    static Dataset<FoundArticle> found(
            SparkSession spark,
            Dataset<NamedArticle> articles,
            Resolver resolver,
            NameDirectory names,
            AlignmentFinder finder,
            Voices voices) {
        Broadcast<Finders> shared =
                Broadcasts.of(spark, new Finders(resolver, names, finder, voices, new CodedActors(voices.gazetteer())));
        return Lift.map(
                articles,
                named -> named.article().isCoded()
                        ? shared.value().coded(named)
                        : shared.value().read(named),
                FoundArticle.class);
    }

    /** What finds; sent to the tasks together, since most of it holds the one gazetteer. */
    private record Finders(
            Resolver resolver, NameDirectory names, AlignmentFinder finder, Voices voices, CodedActors codedActors)
            implements Serializable {

        FoundArticle read(NamedArticle named) {
            Article article = named.article();
            List<Sentence> sentences = named.sentences();
            Resolution resolution = resolver.resolve(article, sentences, names);
            List<Alignment> alignments = voices.with(
                    finder.find(
                            Orator.of(article, voices.gazetteer()),
                            sentences,
                            resolution.mentions(),
                            resolution.kinds(voices.gazetteer())),
                    resolution.mentions(),
                    article.date());
            return new FoundArticle(
                    article,
                    new KeptReading(
                            named.key(),
                            named.forms(),
                            resolution.consulted(),
                            sentences.stream().map(Reading.SentenceSpan::of).toList(),
                            resolution.mentions(),
                            resolution.actors(),
                            alignments));
        }

        FoundArticle coded(NamedArticle named) {
            Article article = named.article();
            Resolution resolution = codedActors.resolve(article, names);
            return new FoundArticle(
                    article,
                    new KeptReading(
                            named.key(),
                            named.forms(),
                            resolution.consulted(),
                            Reading.SentenceSpan.lines(article.text()),
                            resolution.mentions(),
                            resolution.actors(),
                            CodedAlignments.of(article, resolution.mentions())));
        }
    }
}
