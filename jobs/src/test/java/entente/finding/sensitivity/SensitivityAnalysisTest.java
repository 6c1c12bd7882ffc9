package entente.finding.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Level;
import entente.finding.Drawing;
import entente.finding.NetworkLibrary;
import entente.finding.NetworkRule;
import entente.finding.Standing;
import entente.network.Network;
import entente.network.WeightedTie;
import entente.network.centrality.Strength;
import entente.network.path.PathWork;
import entente.network.path.ThreadedPathWork;
import entente.tie.ActorCount;
import entente.tie.AlignmentCount;
import entente.tie.AlignmentRule;
import entente.tie.AlignmentWeight;
import entente.tie.CoMention;
import entente.tie.ContactRule;
import entente.tie.Hypergeometric;
import entente.tie.MeetingWeight;
import entente.tie.NullModelKind;
import entente.tie.Tie;
import entente.tie.TieCount;
import entente.tie.TieRule;
import entente.tie.TieWeight;
import entente.tie.Ties;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class SensitivityAnalysisTest {

    private static final TieRule TIES =
            new TieRule(2, 200, TieWeight.FRACTIONAL, 3, 2, 50, NullModelKind.HYPERGEOMETRIC, 0.05);
    private static final AlignmentRule ALIGNMENTS =
            new AlignmentRule(0.5, MeetingWeight.FRACTIONAL, ContactRule.APART, AlignmentWeight.STORIES);
    private static final NetworkRule NETWORK = new NetworkRule(NetworkLibrary.ENTENTE, 1, 5, 0.85, 0, 0.1, 0.9, 1000);
    private static final PathWork NO_PATHS = plan -> {
        throw new IllegalStateException("paths are sampled here");
    };

    private static String actor(int i) {
        return String.format(Locale.ROOT, "a%02d", i);
    }

    /** Twelve actors; the smaller the numbers of two, the more stories tell of both. Two blocs of six. */
    private static Baseline baseline() {
        List<ActorCount> actors = new ArrayList<>();
        List<TieCount> ties = new ArrayList<>();
        List<AlignmentCount> alignments = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            actors.add(new ActorCount("all", actor(i), 90, 90, 90 - 5 * i));
            for (int j = i + 1; j < 12; j++) {
                long stories = 26L - i - j;
                ties.add(new TieCount(
                        "all",
                        actor(i),
                        actor(j),
                        stories,
                        stories,
                        stories,
                        stories,
                        2,
                        stories * CoMention.UNIT,
                        stories * CoMention.UNIT,
                        null,
                        null));
                long friendly = (i < 6) == (j < 6) ? 6 : 0;
                alignments.add(stated(actor(i), actor(j), friendly, 6 - friendly));
            }
        }
        Ties tested = Ties.of(ties, actors, 500, ties.size(), new Hypergeometric(500), TIES);
        TreeSet<String> ids = new TreeSet<>();
        actors.forEach(count -> ids.add(count.actor()));
        Standing standing = Standing.of(
                Drawing.of(ids, tested.ties(), Tie::weight, alignments, AlignmentWeight.STORIES),
                NETWORK,
                1,
                1,
                NO_PATHS);
        return new Baseline(tested, actors, alignments, standing, TIES, ALIGNMENTS, NETWORK, 1);
    }

    private static AlignmentCount stated(String source, String target, long positive, long negative) {
        return new AlignmentCount(
                "all",
                false,
                source,
                target,
                positive,
                negative,
                0,
                positive * MeetingWeight.UNIT,
                negative * MeetingWeight.UNIT,
                positive * 10 * MeetingWeight.UNIT,
                negative * 10 * MeetingWeight.UNIT,
                6,
                0,
                6,
                6,
                2,
                null,
                null);
    }

    /** A source that tells nothing alone is left out, and the other level has the same actors and ties. */
    private static OtherNews news(Baseline baseline) {
        return new OtherNews(
                baseline.alignments(),
                0.75,
                List.of(new LeftOut("Gazette", 0.25, List.of(), List.of(), baseline.alignments())),
                Optional.of(new OtherLevel(
                        Level.PERSON, Level.STATE, baseline.standing().network(), Optional::of)));
    }

    @Test
    void what_one_source_alone_tells_falls_without_it() {
        Baseline baseline = baseline();
        List<PairLoss> pairs = baseline.ties().ties().stream()
                .map(Tie::count)
                .filter(count -> count.a().compareTo(actor(5)) < 0)
                .map(count -> new PairLoss("Gazette", count.a(), count.b(), count.stories(), count.closeness(), 0))
                .toList();
        List<ActorLoss> actors =
                List.of(new ActorLoss("Gazette", actor(11), 34), new ActorLoss("Gazette", actor(10), 1));
        LeftOut gazette = new LeftOut("Gazette", 0.25, pairs, actors, baseline.alignments());

        // Ties of the first five are gone, and the last actor has a story too few; six stand with ties.
        assertThat(gazette.network(baseline).actors()).hasSize(11).doesNotContain(actor(11));
        assertThat(Baseline.first(gazette.network(baseline)))
                .containsExactly(actor(5), actor(6), actor(7), actor(8), actor(9), actor(10));
        assertThat(SensitivityAnalysis.of(
                        baseline, new OtherNews(baseline.alignments(), 0.75, List.of(gazette), Optional.empty())))
                .filteredOn(line -> line.question() == Question.SOURCE)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.topTenKept()).isEqualTo(5);
                    assertThat(line.verdict()).isEqualTo(Verdict.FALLS);
                    assertThat(line.sentence())
                            .startsWith(
                                    "Instead of all sources, without Gazette (25.0 % of the stories): 5 of the first 10");
                });
    }

    /** Actors of one state are put together; what lies within a state, and who is of none, is left out. */
    @Test
    void a_folded_network_sums_the_ties_between_states() {
        Network folded = Drawing.folded(
                Network.of(List.of(
                        new WeightedTie("a1", "a2", 7, 0, 0),
                        new WeightedTie("a1", "b1", 2, 1, 0),
                        new WeightedTie("a2", "b1", 3, 0, 4),
                        new WeightedTie("b1", "c1", 1, 0, 0),
                        new WeightedTie("b1", "none", 9, 0, 0))),
                actor -> actor.equals("none") ? Optional.empty() : Optional.of(actor.substring(0, 1)));

        assertThat(folded.actors()).containsExactly("a", "b", "c");
        assertThat(Strength.of(folded).values()).containsExactly(5, 6, 1);
        assertThat(Strength.positive(folded).values()).containsExactly(1, 1, 0);
        assertThat(Strength.negative(folded).values()).containsExactly(4, 4, 0);
    }

    @Test
    void what_is_planted_holds_whatever_the_choice() {
        Baseline baseline = baseline();
        Map<Question, List<Sensitivity>> lines = SensitivityAnalysis.of(baseline, news(baseline)).stream()
                .collect(Collectors.groupingBy(Sensitivity::question));
        assertThat(lines.keySet()).contains(Question.values());
        for (Question question : List.of(
                Question.SUPPORT,
                Question.TIE_WEIGHT,
                Question.ALIGNMENT_WEIGHT,
                Question.CONFIDENCE,
                Question.RESOLUTION,
                Question.SEED,
                Question.SOURCE,
                Question.LEVEL)) {
            assertThat(lines.get(question)).extracting(Sensitivity::verdict).containsOnly(Verdict.HOLDS);
        }
        assertThat(lines.get(Question.SUPPORT).get(0).sentence())
                .isEqualTo(
                        "Instead of actors of 3 stories and ties of 2, of 6 and 4: 10 of the first 10 by strength stay, the"
                                + " blocs agree to 1.00; this holds.");
    }

    @Test
    void blocs_that_rest_on_doubtful_alignments_fall_with_them() {
        Baseline baseline = baseline();
        List<AlignmentCount> turned = new ArrayList<>();
        for (AlignmentCount count : baseline.alignments()) {
            int i = Integer.parseInt(count.source().substring(1));
            int j = Integer.parseInt(count.target().substring(1));
            long friendly = i % 2 == j % 2 ? 6 : 0;
            turned.add(stated(count.source(), count.target(), friendly, 6 - friendly));
        }
        assertThat(SensitivityAnalysis.of(baseline, new OtherNews(turned, 0.75, List.of(), Optional.empty())))
                .filteredOn(line -> line.question() == Question.CONFIDENCE)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.verdict()).isEqualTo(Verdict.FALLS);
                    assertThat(line.topTenKept()).isNull();
                    assertThat(line.blocsAgreement()).isNegative();
                });
    }

    /** What stands in the middle of PLOVER's scale weighs nothing by it, and two without another tie are then none. */
    @Test
    void a_pair_that_weighs_nothing_is_no_tie() {
        List<AlignmentCount> neutral = List.of(new AlignmentCount(
                "all", false, "a", "b", 1, 0, 0, MeetingWeight.UNIT, 0, 0, 0, 1, 0, 1, 1, 1, null, null));
        assertThat(Drawing.of(new TreeSet<>(List.of("a", "b")), List.of(), Tie::weight, neutral, AlignmentWeight.SCALE)
                        .positive()
                        .arcs())
                .isZero();
    }

    @Test
    void an_empty_network_has_nothing_to_ask() {
        Ties none = Ties.of(List.of(), List.of(), 0, 0, new Hypergeometric(0), TIES);
        Standing standing = Standing.of(
                Drawing.of(new TreeSet<>(), List.of(), Tie::weight, List.of(), AlignmentWeight.STORIES),
                NETWORK,
                1,
                1,
                new ThreadedPathWork(1));
        Baseline nothing = new Baseline(none, List.of(), List.of(), standing, TIES, ALIGNMENTS, NETWORK, 1);
        assertThat(SensitivityAnalysis.of(nothing, new OtherNews(List.of(), 0.75, List.of(), Optional.empty())))
                .isEmpty();
    }
}
