package entente.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

import entente.network.Network;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Co-membership against counting by hand and by brute force. */
final class CoMembershipTest {

    private static final double EXACT = 1e-12;

    /** Four replicates of four actors; the last stands in three. */
    private static final CoMembership SMALL = new CoMembership(
            List.of(
                    new int[] {0, 0, 1, 1},
                    new int[] {5, 5, 5, 2},
                    new int[] {1, 0, 0, CoMembership.NOWHERE},
                    new int[] {0, 0, 1, 1}),
            4);

    @Test
    void it_is_the_share_of_replicates_in_which_both_stand() {
        assertThat(SMALL.of(0, 1)).isEqualTo(0.75);
        assertThat(SMALL.of(1, 2)).isEqualTo(0.5);
        assertThat(SMALL.of(2, 3)).isEqualTo(2.0 / 3);
        assertThat(SMALL.of(0, 3)).isZero();
    }

    @Test
    void a_group_is_named_when_its_pairs_mostly_stay_together() {
        assertThat(SMALL.stability(List.of(0, 1))).isEqualTo(0.75);
        assertThat(SMALL.stability(List.of(0, 1, 2))).isEqualTo((0.75 + 0.25 + 0.5) / 3);
        assertThat(SMALL.isNamed(List.of(0, 1))).isTrue();
        assertThat(SMALL.isNamed(List.of(0, 1, 2))).isFalse();
        assertThat(SMALL.stability(List.of(3))).isNaN();
        assertThat(SMALL.isNamed(List.of(3))).isFalse();
    }

    @Test
    void a_member_belongs_as_surely_as_it_is_with_the_others() {
        assertThat(SMALL.probabilities(List.of(0, 1, 2))).containsExactly(0.5, 0.625, 0.375);
        assertThat(SMALL.probabilities(List.of(3))).containsExactly(Double.NaN);
    }

    @Test
    void the_consensus_is_what_most_replicates_agree_on() {
        Network network = Network.of(List.of("a", "b", "c", "d"), List.of());

        assertThat(SMALL.consensus(network, 1).members()).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void labels_must_be_of_all_actors() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CoMembership(List.of(new int[] {0, 0}), 3))
                .withMessageContaining("each of 3 actors, got 2");
    }

    @Property(tries = 200)
    void the_twin_counts_the_same(
            @ForAll @IntRange(min = 2, max = 8) int actors,
            @ForAll @IntRange(min = 1, max = 12) int replicates,
            @ForAll long seed) {
        List<int[]> labels = labels(actors, replicates, seed);
        CoMembership together = new CoMembership(labels, actors);
        List<Integer> all = IntStream.range(0, actors).boxed().toList();

        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < actors; i++) {
            for (int j = i + 1; j < actors; j++) {
                int a = i;
                int b = j;
                List<int[]> both = labels.stream()
                        .filter(row -> row[a] != CoMembership.NOWHERE && row[b] != CoMembership.NOWHERE)
                        .toList();
                long same = both.stream().filter(row -> row[a] == row[b]).count();
                if (both.isEmpty()) {
                    assertThat(together.of(i, j)).isNaN();
                } else {
                    double share = (double) same / both.size();
                    assertThat(together.of(i, j)).isEqualTo(share).isEqualTo(together.of(j, i));
                    sum += share;
                    pairs++;
                }
            }
        }
        if (pairs > 0) {
            assertThat(together.stability(all)).isCloseTo(sum / pairs, offset(EXACT));
        }
    }

    @Property(tries = 200)
    void names_and_order_of_labels_mean_nothing(@ForAll @IntRange(min = 2, max = 8) int actors, @ForAll long seed) {
        List<int[]> labels = labels(actors, 10, seed);
        List<int[]> renamed = new ArrayList<>(labels.stream()
                .map(row -> IntStream.of(row)
                        .map(label -> label == CoMembership.NOWHERE ? label : 7 - label)
                        .toArray())
                .toList());
        Collections.shuffle(renamed, new Random(seed));
        List<Integer> all = IntStream.range(0, actors).boxed().toList();
        Network network = Network.of(all.stream().map(i -> "a" + i).toList(), List.of());

        CoMembership one = new CoMembership(labels, actors);
        CoMembership other = new CoMembership(renamed, actors);

        assertThat(other.probabilities(all)).isEqualTo(one.probabilities(all));
        assertThat(other.consensus(network, seed)).isEqualTo(one.consensus(network, seed));
    }

    private static List<int[]> labels(int actors, int replicates, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, replicates)
                .mapToObj(r -> IntStream.range(0, actors)
                        .map(i -> random.nextInt(4) - 1)
                        .toArray())
                .toList();
    }
}
