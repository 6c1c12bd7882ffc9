package entente.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Example;
import org.apache.commons.math3.distribution.HypergeometricDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TiesTest {

    /** A star around b, out of order. */
    private static final List<TieCount> STAR =
            List.of(count("b", "c", 5), count("b", "d", 1), count("a", "b", 6), count("b", "e", 1), count("b", "f", 1));

    private static TieCount count(String a, String b, long stories) {
        return new TieCount(
                "all",
                a,
                b,
                stories,
                stories,
                stories,
                stories,
                1,
                stories * CoMention.UNIT,
                stories * CoMention.UNIT,
                null,
                null);
    }

    private static List<ActorCount> actors(List<TieCount> counts, long stories) {
        return counts.stream()
                .flatMap(count -> List.of(count.a(), count.b()).stream())
                .distinct()
                .sorted()
                .map(id -> new ActorCount("all", id, stories, stories, stories))
                .toList();
    }

    private static Ties ties(List<TieCount> counts, NullModelKind kind) {
        TieRule rule = new TieRule(2, 200, TieWeight.STORIES, 1, 1, 0, kind, 0.05);
        List<ActorCount> actors = actors(counts, 20);
        return Ties.of(counts, actors, 400, counts.size(), kind.of(400, actors, new TreeMap<>(), rule.weight()), rule);
    }

    @Example
    void ties_stand_in_the_order_of_their_actors() {
        assertThat(ties(STAR, NullModelKind.HYPERGEOMETRIC).ties())
                .extracting(tie -> tie.count().a() + tie.count().b())
                .containsExactly("ab", "bc", "bd", "be", "bf");
    }

    @Example
    void a_test_of_stories_is_adjusted_for_the_pairs_that_never_met_too() {
        Tie first =
                ties(STAR.subList(2, 3), NullModelKind.HYPERGEOMETRIC).ties().get(0);
        Tie ofMany = ties(STAR, NullModelKind.HYPERGEOMETRIC).ties().get(0);

        HypergeometricDistribution chance = new HypergeometricDistribution(null, 400, 20, 20);
        double p = chance.upperCumulativeProbability(6);
        assertThat(first.pValue()).isCloseTo(p, within(1e-12));
        assertThat(first.qValue()).isCloseTo(p, within(1e-12));
        assertThat(ofMany.pValue()).isCloseTo(p, within(1e-12));
        // Six actors are fifteen pairs; the next tie shares five stories.
        assertThat(ofMany.qValue())
                .isCloseTo(Math.min(15 * p, 15 * chance.upperCumulativeProbability(5) / 2), within(1e-12));
    }

    @Example
    void disparity_doubles_the_better_end_and_is_adjusted_for_the_ties_alone() {
        Tie strongest = ties(STAR, NullModelKind.DISPARITY).ties().get(0);

        // b's strength is 14 over five ties; a has no other tie.
        double p = 2 * Math.pow(1 - 6 / 14.0, 4);
        assertThat(strongest.expected()).isCloseTo(14 / 5.0, within(1e-12));
        assertThat(strongest.pValue()).isCloseTo(p, within(1e-12));
        // Five ties; the next weighs five.
        assertThat(strongest.qValue()).isCloseTo(Math.min(5 * p, 5 * 2 * Math.pow(1 - 5 / 14.0, 4) / 2), within(1e-12));
    }

    @Example
    void noise_correction_expects_the_product_of_the_strengths() {
        List<TieCount> square =
                List.of(count("a", "b", 90), count("a", "c", 10), count("b", "d", 10), count("c", "d", 90));
        List<Tie> found = ties(square, NullModelKind.NOISE_CORRECTED).ties();

        assertThat(found).allSatisfy(tie -> assertThat(tie.expected()).isCloseTo(100 * 100 / 400.0, within(1e-9)));
        assertThat(found)
                .extracting(Tie::significance)
                .containsExactly(
                        Tie.Significance.BACKBONE,
                        Tie.Significance.AVOIDANCE,
                        Tie.Significance.AVOIDANCE,
                        Tie.Significance.BACKBONE);
    }

    /** Ties all alike beat no chance, and nothing at all is no error. */
    @ParameterizedTest
    @EnumSource(
            value = NullModelKind.class,
            names = {"DISPARITY", "NOISE_CORRECTED"})
    void even_weights_beat_no_chance(NullModelKind kind) {
        List<TieCount> clique = List.of(
                count("a", "b", 3),
                count("a", "c", 3),
                count("a", "d", 3),
                count("b", "c", 3),
                count("b", "d", 3),
                count("c", "d", 3));

        assertThat(ties(clique, kind).ties()).extracting(Tie::significance).containsOnly(Tie.Significance.CHANCE);
        assertThat(ties(List.of(), kind).ties()).isEmpty();
    }

    @Example
    void to_the_disparity_filter_a_pair_that_has_only_each_other_says_nothing() {
        Tie only = ties(STAR.subList(2, 3), NullModelKind.DISPARITY).ties().get(0);

        assertThat(only.pValue()).isEqualTo(1);
    }
}
