package entente.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import entente.alignment.Alignment;
import entente.alignment.AlignmentFinder;
import entente.alignment.Voices;
import entente.mention.NameDirectory;
import entente.mention.NameForm;
import entente.mention.Resolution;
import entente.mention.Resolver;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/** Sentences to mentions and alignments, with the names of the whole corpus known. */
public final class ReadingStage {

    private ReadingStage() {}

    /**
     * The names of the corpus that the gazetteer does not know; equal forms of many articles are summed first.
     *
     * @param tally counts the articles
     */
    static NameDirectory names(SparkSession spark, Dataset<ReadArticle> articles, Resolver resolver, PartTally tally) {
        Broadcast<Resolver> shared = broadcast(spark, resolver);
        Dataset<NameForm> forms = Lift.flatMap(
                articles,
                read -> {
                    tally.one();
                    return shared.value()
                            .names(read.article(), read.sentences())
                            .iterator();
                },
                NameForm.class);
        Column[] keys = Arrays.stream(forms.columns())
                .filter(name -> !name.equals("count"))
                .map(name -> col(name))
                .toArray(Column[]::new);
        return resolver.directory(forms.groupBy(keys)
                .agg(sum("count").as("count"))
                .as(RecordEncoder.of(NameForm.class))
                .collectAsList());
    }

    /**
     * Who is named and who stands where, article by article.
     *
     * @param tally counts the articles that come in
     */
    static Dataset<Reading> readings(
            SparkSession spark,
            Dataset<StoryArticle> articles,
            Resolver resolver,
            NameDirectory names,
            AlignmentFinder finder,
            Voices voices,
            PartTally tally) {
        Broadcast<Resolver> sharedResolver = broadcast(spark, resolver);
        Broadcast<NameDirectory> sharedNames = broadcast(spark, names);
        Broadcast<AlignmentFinder> sharedFinder = broadcast(spark, finder);
        Broadcast<Voices> sharedVoices = broadcast(spark, voices);
        return Lift.map(
                articles,
                read -> {
                    tally.one();
                    return reading(
                            read,
                            sharedResolver.value(),
                            sharedNames.value(),
                            sharedFinder.value(),
                            sharedVoices.value());
                },
                Reading.class);
    }

    private static Reading reading(
            StoryArticle read, Resolver resolver, NameDirectory names, AlignmentFinder finder, Voices voices) {
        Resolution resolution = resolver.resolve(read.article(), read.sentences(), names);
        List<Alignment> alignments = voices.with(
                finder.find(
                        read.article(), read.sentences(), resolution.mentions(), resolution.kinds(voices.gazetteer())),
                resolution.mentions(),
                read.article().date());
        return new Reading(
                read.article(),
                read.story(),
                read.sentences().stream().map(Reading.SentenceSpan::of).toList(),
                resolution.mentions(),
                resolution.actors(),
                alignments);
    }

    private static <T> Broadcast<T> broadcast(SparkSession spark, T value) {
        return JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(value);
    }
}
