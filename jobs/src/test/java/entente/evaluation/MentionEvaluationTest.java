package entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import entente.actor.Actor;
import entente.actor.ActorKind;
import entente.actor.Gazetteer;
import entente.actor.NameDirectory;
import entente.actor.Naming;
import entente.mention.Mention;
import entente.mention.MentionKind;
import entente.mention.Resolution;
import entente.mention.Tagged;
import entente.mention.resolve.Resolver;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MentionEvaluationTest {

    private static final Gazetteer GAZETTEER = Gazetteer.bundled();
    private static final Naming NAMING = new Naming(GAZETTEER);
    private static final String TEXT = "Ann Zorn met NATO. Zorn left Paris. It rained on Max.";

    private static String gold(String... mentions) {
        return "{\"id\": \"a\", \"text\": \"" + TEXT + "\", \"mentions\": [" + String.join(", ", mentions) + "]}";
    }

    private static String marked(int start, int end, String type, String title) {
        return "{\"start\": " + start + ", \"end\": " + end + ", \"surface\": \"" + TEXT.substring(start, end)
                + "\", \"qid\": \"" + title + "\", \"title\": \"" + title + "\", \"types\": [\"" + type + "\"]}";
    }

    private static Mention found(int start, int end, String actor) {
        return new Mention(0, start, end, TEXT.substring(start, end), actor, MentionKind.NAME);
    }

    private static MentionEvaluation.Report report(List<Mention> mentions) {
        GoldArticle article = GoldArticle.parse(gold(
                marked(0, 8, "person", "Ann Zorn"),
                marked(13, 17, "organization", "NATO"),
                marked(19, 23, "person", "Ann Zorn"),
                marked(29, 34, "geographic entity", "Paris"),
                marked(49, 52, "person", "Max")));
        Actor ann = new Actor("per.ann-zorn", "Ann Zorn", ActorKind.PERSON, "");
        return MentionEvaluation.report(List.of(article), List.of(new Resolution(mentions, List.of(ann))), GAZETTEER);
    }

    @Test
    void detection_counts_overlaps_once_and_leaves_other_types_aside() {
        MentionEvaluation.Report report = report(List.of(
                found(4, 8, "per.ann-zorn"),
                found(13, 17, "nato"),
                found(29, 34, "loc.paris"),
                found(36, 38, "org.it")));

        assertThat(report.wanted()).isEqualTo(4);
        assertThat(report.overlap()).isEqualTo(Score.of(2, 3, 4));
        assertThat(report.exact()).isEqualTo(Score.of(1, 3, 4));
        assertThat(report.label()).isEqualTo(Score.of(2, 3, 4));
    }

    @Test
    void b_cubed_is_the_mean_over_mentions_of_what_their_clusters_share() {
        MentionEvaluation.Report report = report(List.of(
                found(0, 8, "x"), found(13, 17, "x"), found(19, 23, "x"), found(49, 52, "y"), found(36, 38, "z")));

        // x holds two of Ann Zorn and one of NATO; y is Max alone; z is made up.
        double precision = 2 * (2 / 3.0) + 1 / 3.0 + 1;
        assertThat(report.bcubed().precision()).isCloseTo(precision / 4, within(1e-12));
        assertThat(report.bcubed().recall()).isCloseTo(1, within(1e-12));
        assertThat(report.bcubedOverAll().precision()).isCloseTo(precision / 5, within(1e-12));
    }

    @Test
    void failures_are_counted_by_class() {
        MentionEvaluation.Report report = report(List.of(
                found(0, 8, "x"),
                found(13, 17, "x"),
                found(19, 23, "y"),
                found(36, 38, "per.it"),
                found(39, 45, "org.r")));

        assertThat(report.failures().counts())
                .containsEntry(MentionFailures.Failure.MISSED_NAME, 1L)
                .containsEntry(MentionFailures.Failure.MISSED_PRONOUN, 0L)
                .containsEntry(MentionFailures.Failure.SPURIOUS_PERSON, 1L)
                .containsEntry(MentionFailures.Failure.SPURIOUS_BODY, 1L)
                .containsEntry(MentionFailures.Failure.SPLIT, 1L)
                .containsEntry(MentionFailures.Failure.MERGED, 1L)
                .containsEntry(MentionFailures.Failure.WRONG_LABEL, 3L);
    }

    @Test
    void a_harmonic_mean_of_nothing_is_nothing() {
        assertThat(new Score(0, 0).f1()).isZero();
        assertThat(new Score(1, 0.5).f1()).isCloseTo(2 * 0.5 / 1.5, within(1e-12));
    }

    @Test
    void a_label_may_lack_what_a_redirect_would_level() {
        Map<String, String> labels = Map.of("org.zorn", "Zorn", "per.z", "Ann Zorn");

        assertThat(NAMING.calls("Zorn Corporation", "org.zorn", labels)).isTrue();
        assertThat(NAMING.calls("Ann J. Zorn III", "per.z", labels)).isTrue();
        assertThat(NAMING.calls("Ann Maria Zorn", "per.z", labels)).isFalse();
        assertThat(NAMING.calls("Zorn Group", "org.zorn", labels)).isFalse();
    }

    @Test
    void offsets_of_gold_are_code_points() {
        GoldArticle article = GoldArticle.parse("{\"id\": \"a\", \"text\": \"\\ud83d\\ude00 Ann\", \"mentions\":"
                + " [{\"start\": 2, \"end\": 5, \"surface\": \"Ann\", \"type\": \"PER\"}]}");

        assertThat(article.mentions()).containsExactly(new GoldMention(3, 6, true, "", ""));
    }

    @Test
    void a_line_that_is_no_gold_is_refused() {
        assertThatThrownBy(() -> GoldArticle.parse("{\"text\": \"x\"}"))
                .hasMessage("a line of gold must hold text and mentions");
    }

    @Test
    void a_country_is_that_of_the_first_actor_that_has_one() {
        CountryEvaluation.Item item = CountryEvaluation.parse(
                        "{\"test\": \"t\", \"text\": \"Chinese troops\", \"expected\": {\"country\": \"CHN\"}}")
                .orElseThrow();
        Tagged line = Tagged.article(null, "Chinese/JJ troops/NNS");
        Resolution resolution =
                new Resolver(GAZETTEER).resolve(line.article(), line.sentences(), NameDirectory.empty());

        assertThat(CountryEvaluation.country(resolution, GAZETTEER)).isEqualTo(item.country());
        assertThat(CountryEvaluation.parse("{\"test\": \"t\", \"text\": \"x\", \"expected\": {\"title\": \"X\"}}"))
                .isEmpty();
    }
}
