package entente.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import entente.actor.Gazetteer;
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

    private final Resolver resolver;

    /** Sent once: nearly all of it is the one gazetteer. */
    private final Broadcast<Finders> finders;

    /** Sends what finds to the tasks. */
    ReadingStage(SparkSession spark, Gazetteer gazetteer, AlignmentFinder finder) {
        resolver = new Resolver(gazetteer);
        finders =
                Broadcasts.of(spark, new Finders(resolver, finder, new Voices(gazetteer), new CodedActors(gazetteer)));
    }

    /** Articles with the names that they contribute to the corpus. */
    Dataset<NamedArticle> named(Dataset<ReadArticle> articles) {
        Broadcast<Finders> shared = finders;
        return Lift.map(
                articles,
                read -> new NamedArticle(
                        read.key(),
                        read.article(),
                        read.sentences(),
                        shared.value().names(read)),
                NamedArticle.class);
    }

    /**
     * The names of the corpus that the gazetteer does not know; equal forms of many articles are summed first.
     *
     * @param known articles of which something is kept; others among them are passed over
     * @param named those others
     * @param tally counts the articles
     */
    NameDirectory names(Dataset<KnownArticle> known, Dataset<NamedArticle> named, PartTally tally) {
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
    static Dataset<FoundArticle> still(Dataset<KnownArticle> articles, Broadcast<NameDirectory> names) {
        return Lift.flatMap(
                articles,
                article -> article.kept().stream()
                        .filter(kept -> kept.holdsAmong(names.value()))
                        .limit(1)
                        .map(kept -> new FoundArticle(article.article(), kept))
                        .iterator(),
                FoundArticle.class);
    }

    /** Articles of which something is kept that new names of the corpus have made wrong. */
    static Dataset<KnownArticle> overtaken(Dataset<KnownArticle> articles, Broadcast<NameDirectory> names) {
        return Lift.filter(
                articles,
                article -> !article.kept().isEmpty()
                        && article.kept().stream().noneMatch(kept -> kept.holdsAmong(names.value())));
    }

    /** Who is named and who stands where, article by article. */
    Dataset<FoundArticle> found(Dataset<NamedArticle> articles, Broadcast<NameDirectory> names) {
        Broadcast<Finders> shared = finders;
        return Lift.map(
                articles,
                named -> named.article().isCoded()
                        ? shared.value().coded(named, names.value())
                        : shared.value().read(named, names.value()),
                FoundArticle.class);
    }

    /** What finds in one article. */
    private record Finders(Resolver resolver, AlignmentFinder finder, Voices voices, CodedActors codedActors)
            implements Serializable {

        List<NameForm> names(ReadArticle read) {
            return read.article().isCoded() ? List.of() : resolver.names(read.article(), read.sentences());
        }

        FoundArticle read(NamedArticle named, NameDirectory names) {
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

        FoundArticle coded(NamedArticle named, NameDirectory names) {
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
