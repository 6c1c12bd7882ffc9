package entente.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RelationTest {

    private static AlignmentCount count(String source, String target, long positive, long negative) {
        return new AlignmentCount(
                "all", source, target, positive, negative, positive, negative, 9, 9, 9, 1, null, null);
    }

    @Test
    void both_directions_are_kept_and_their_order_does_not_matter() {
        List<AlignmentCount> counts =
                List.of(count("RUS", "CHN", 3, 1), count("CHN", "RUS", 5, 0), count("USA", "CHN", 0, 2));

        assertThat(Relation.of(counts))
                .containsExactly(
                        new Relation("CHN", "RUS", new Relation.Stated(5, 0), new Relation.Stated(3, 1)),
                        new Relation("CHN", "USA", new Relation.Stated(0, 0), new Relation.Stated(0, 2)))
                .isEqualTo(Relation.of(List.of(counts.get(2), counts.get(1), counts.get(0))));
        assertThat(Relation.of(counts).get(0).both()).isEqualTo(new Relation.Stated(8, 1));
    }

    /** Wilson's interval of 8 of 9, by R 4.2: prop.test(8, 9, correct = FALSE)$conf.int is 0.5650, 0.9801. */
    @Test
    void the_balance_has_the_interval_of_the_share_of_agreements() {
        Relation relation = Relation.of(List.of(count("RUS", "CHN", 3, 1), count("CHN", "RUS", 5, 0)))
                .get(0);

        assertThat(relation.balance().value()).isCloseTo(7 / 9.0, within(1e-12));
        assertThat(relation.balance().low()).isCloseTo(2 * 0.5650 - 1, within(2e-4));
        assertThat(relation.balance().high()).isCloseTo(2 * 0.9801 - 1, within(2e-4));
    }

    @Test
    void what_an_actor_states_of_itself_is_no_relation() {
        assertThat(Relation.of(List.of(count("CHN", "CHN", 1, 0)))).isEmpty();
    }
}
