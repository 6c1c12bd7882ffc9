package entente.tie;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.FormerHolders;
import entente.actor.Gazetteer;
import entente.actor.Level;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class LevelViewTest {

    private static final Gazetteer GAZETTEER = Gazetteer.bundled();
    private static final LocalDate IN_OFFICE = LocalDate.of(2020, 6, 1);
    private static final LocalDate LATER = LocalDate.of(2022, 6, 1);

    @Test
    void a_person_counts_for_the_state_in_office_under_either_setting() {
        for (FormerHolders former : FormerHolders.values()) {
            assertThat(new LevelView(GAZETTEER, Level.STATE, former).actor("angela-merkel", IN_OFFICE))
                    .hasValue("DEU");
        }
    }

    @Test
    void a_person_out_of_office_is_left_out_or_counts_apart() {
        assertThat(new LevelView(GAZETTEER, Level.STATE, FormerHolders.LEFT_OUT).actor("angela-merkel", LATER))
                .isEmpty();
        assertThat(new LevelView(GAZETTEER, Level.STATE, FormerHolders.APART).actor("angela-merkel", LATER))
                .hasValue("angela-merkel");
    }
}
