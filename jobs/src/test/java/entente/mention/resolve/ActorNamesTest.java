package entente.mention.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Gazetteer;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ActorNamesTest {

    private static final Gazetteer GAZETTEER = Gazetteer.bundled();

    private static final ActorNames NAMES = new ActorNames(
            new TreeMap<>(Map.of(
                    "CHN", "China",
                    "USA", "United States",
                    "RUS", "Russia",
                    "european-union", "European Union",
                    "vladimir-putin", "Vladimir Putin",
                    "recep-tayyip-erdogan", "Recep Tayyip Erdoğan",
                    "per.ann-smith", "Ann Smith",
                    "per.bob-smith", "Bob Smith")),
            () -> GAZETTEER);

    @ParameterizedTest
    @CsvSource({
        "CHN, CHN",
        "chn, CHN",
        "china, CHN",
        "US, USA",
        "U.S., USA",
        "the United States, USA",
        "Putin, vladimir-putin",
        "the EU, european-union",
        "Erdogan, recep-tayyip-erdogan",
        "ann smith, per.ann-smith",
        "Moscow, RUS",
    })
    void an_actor_is_found_by_any_of_its_names(String name, String id) {
        assertThat(NAMES.find(name)).containsExactly(id);
    }

    @Test
    void a_name_of_two_finds_both_and_a_name_of_nobody_finds_none() {
        assertThat(NAMES.find("Smith")).containsExactly("per.ann-smith", "per.bob-smith");
        assertThat(NAMES.find("Macron")).isEmpty();
        assertThat(NAMES.find(" ")).isEmpty();
    }

    @Test
    void the_nearest_are_spelt_most_alike() {
        assertThat(NAMES.nearest("Chna", 3)).hasSize(3).first().isEqualTo("China");
        assertThat(NAMES.nearest("Uninted Staes", 1)).containsExactly("United States");
    }

    @Test
    void the_gazetteer_is_not_asked_for_what_the_run_names_itself() {
        ActorNames names = new ActorNames(Map.of("CHN", "China"), () -> {
            throw new AssertionError("asked");
        });
        assertThat(names.find("china")).containsExactly("CHN");
    }
}
