package entente.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RelationTest {

    private static AlignmentCount count(String source, String target, long positive, long negative) {
        return count(false, source, target, positive, negative, 0);
    }

    private static AlignmentCount count(
            boolean contact, String source, String target, long positive, long negative, long contacts) {
        return new AlignmentCount(
                "all", contact, source, target, positive, negative, contacts, 0, 0, 0, 0, 9, 0, 9, 9, 1, null, null);
    }

    @Test
    void both_directions_are_kept_and_their_order_does_not_matter() {
        List<AlignmentCount> counts =
                List.of(count("RUS", "CHN", 3, 1), count("CHN", "RUS", 5, 0), count("USA", "CHN", 0, 2));

        assertThat(Relation.of(counts))
                .containsExactly(
                        new Relation("CHN", "RUS", new Relation.Stated(5, 0), new Relation.Stated(3, 1), 0),
                        new Relation("CHN", "USA", new Relation.Stated(0, 0), new Relation.Stated(0, 2), 0))
                .isEqualTo(Relation.of(List.of(counts.get(2), counts.get(1), counts.get(0))));
        assertThat(Relation.of(counts).get(0).both()).isEqualTo(new Relation.Stated(8, 1));
        assertThat(Relation.of(counts).get(0).balance()).isEqualTo(Balance.of(8, 1));
    }

    @Test
    void contact_is_told_beside_what_is_stated_and_is_neither_for_nor_against() {
        List<AlignmentCount> apart = List.of(count("RUS", "CHN", 0, 1), count(true, "CHN", "RUS", 4, 0, 4));
        List<AlignmentCount> support =
                List.of(count(false, "RUS", "CHN", 4, 1, 4), count(false, "CHN", "RUS", 3, 0, 3));

        assertThat(Relation.of(apart))
                .containsExactly(new Relation("CHN", "RUS", new Relation.Stated(0, 0), new Relation.Stated(0, 1), 4));
        assertThat(Relation.of(support))
                .containsExactly(new Relation("CHN", "RUS", new Relation.Stated(3, 0), new Relation.Stated(4, 1), 4));
    }

    @Test
    void a_pair_of_both_signs_is_contested_unless_one_outweighs_the_other() {
        assertThat(Relation.of(List.of(count("RUS", "CHN", 2, 0), count("CHN", "RUS", 0, 1))))
                .allMatch(Relation::isContested);
        assertThat(Relation.of(List.of(count("RUS", "CHN", 9, 0), count("CHN", "RUS", 0, 2))))
                .noneMatch(Relation::isContested);
        assertThat(Relation.of(List.of(count("RUS", "CHN", 1, 0)))).noneMatch(Relation::isContested);
        assertThat(Relation.of(List.of(count(true, "CHN", "RUS", 1, 0, 1)))).noneMatch(Relation::isContested);
    }

    @Test
    void what_an_actor_states_of_itself_is_no_relation() {
        assertThat(Relation.of(List.of(count("CHN", "CHN", 1, 0)))).isEmpty();
    }
}
