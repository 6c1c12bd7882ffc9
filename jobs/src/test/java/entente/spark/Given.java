package entente.spark;

import entente.corpus.Article;
import entente.corpus.ReadLimits;
import entente.corpus.Rejection;
import entente.source.ReadRules;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/** What becomes of inputs: the articles and the rejections, as one line each, in order. */
record Given(List<Article> articles, List<Rejection> rejections) {

    static Given of(SparkSession spark, ReadLimits limits, Object... inputs) throws IOException {
        List<CorpusFile> files = CorpusFiles.list(
                Stream.of(inputs).map(Object::toString).toList(),
                spark.sparkContext().hadoopConfiguration());
        Intake corpus = Intake.of(
                spark,
                CorpusStage.read(spark, files, ReadRules.of(limits), SourceNotes.in(spark.sparkContext())),
                new IntakeCall(Map.of(), Dates.ALL, 0),
                null,
                false,
                new TreeMap<>());
        return new Given(
                corpus.articles().collectAsList().stream()
                        .sorted(Comparator.comparing(Article::text))
                        .toList(),
                corpus.rejections().collectAsList().stream()
                        .sorted(Comparator.comparing(Rejection::file).thenComparing(Rejection::line))
                        .toList());
    }

    static Given of(SparkSession spark, Object... inputs) throws IOException {
        return of(spark, new ReadLimits(1000, 10), inputs);
    }

    List<String> texts() {
        return articles.stream().map(article -> article.text().strip()).toList();
    }

    /** {@code file:line reason detail}, the file below the folder. */
    List<String> said(Object folder) {
        return rejections.stream()
                .map(r -> r.file().replace(folder + "/", "") + (r.line() == 0 ? "" : ":" + r.line()) + " "
                        + r.reason().name().toLowerCase(Locale.ROOT) + ": " + r.detail())
                .toList();
    }
}
