package entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import entente.corpus.Article;
import entente.corpus.StoryRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies by the hundred, and copies of copies of copies. */
@ExtendWith(SparkSessionParameter.class)
final class StoryStageTest {

    private static Article article(int number, String text) {
        return new Article(String.format("a%05d", number), null, "", "", "", "en", text);
    }

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }

    private static List<StoryStage.StoryOf> stories(SparkSession spark, List<Article> articles) {
        return StoryStage.stories(
                        spark.createDataset(articles, RecordEncoder.of(Article.class)), new StoryRule(0.7, 0.9))
                .collectAsList();
    }

    @Test
    void a_report_that_hundreds_print_is_one_story(SparkSession spark) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < StoryStage.MAX_BUCKET + 50; i++) {
            articles.add(article(i, words(0, 60) + " paper " + i));
        }
        articles.add(article(9999, words(100, 160)));

        assertThat(stories(spark, articles)).hasSize(articles.size()).allSatisfy(story -> assertThat(story.story())
                .isEqualTo(story.article().equals("a09999") ? "a09999" : "a00000"));
    }

    @Test
    void a_report_that_changes_word_by_word_is_one_story(SparkSession spark) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 300; i += 3) {
            articles.add(article(i, words(i, i + 60)));
        }

        assertThat(stories(spark, articles)).hasSize(100).allSatisfy(story -> assertThat(story.story())
                .isEqualTo("a00000"));
    }

    /** Neighbours in the chain are far from each other in the order of ids, so that no first id spreads quickly. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void a_chain_of_many_hundred_copies_is_one_story(int partitions, SparkSession spark) {
        int length = 1009;
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            articles.add(article(i * 617 % length, words(3 * i, 3 * i + 60)));
        }

        assertThat(StoryStage.stories(
                                spark.createDataset(articles, RecordEncoder.of(Article.class))
                                        .repartition(partitions),
                                new StoryRule(0.7, 0.9))
                        .collectAsList())
                .hasSize(length)
                .allSatisfy(story -> assertThat(story.story()).isEqualTo("a00000"));
    }
}
