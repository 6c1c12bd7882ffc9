package entente.mention.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.actor.ActorKind;
import entente.actor.Gazetteer;
import entente.mention.UnresolvedName;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UnresolvedNamesTest {

    private static final Gazetteer GAZETTEER = Gazetteer.bundled();

    private static UnresolvedName.Use use(String id, String label, ActorKind kind, long mentions) {
        return new UnresolvedName.Use(new Actor(id, label, kind, ""), mentions, 1);
    }

    @Test
    void the_most_used_comes_first_and_names_its_likely_other() {
        List<UnresolvedName> rows = UnresolvedNames.of(
                GAZETTEER,
                List.of(
                        use("per.v-zelensky", "V Zelensky", ActorKind.PERSON, 3),
                        use("org.itu-x", "Zorn Relief Union", ActorKind.ORGANISATION, 9),
                        use("org.zru", "ZRU", ActorKind.ORGANISATION, 2),
                        use("loc.zorn", "Zorn", ActorKind.PLACE, 90),
                        use("wang-yi", "Wang Yi", ActorKind.PERSON, 90)));

        assertThat(rows)
                .containsExactly(
                        new UnresolvedName("Zorn Relief Union", "org.itu-x", 9, 1, "", ""),
                        new UnresolvedName(
                                "V Zelensky",
                                "per.v-zelensky",
                                3,
                                1,
                                "volodymyr-zelenskyy",
                                "same surname, given names alike"),
                        new UnresolvedName("ZRU", "org.zru", 2, 1, "org.itu-x", "its initials"));
    }

    @Test
    void one_letter_astray_is_a_suggestion_and_two_are_none() {
        List<UnresolvedName> rows = UnresolvedNames.of(
                GAZETTEER,
                List.of(
                        use("per.dmitri-zorn", "Dmitri Zorn", ActorKind.PERSON, 9),
                        use("per.dmitru-zorn", "Dmitru Zorn", ActorKind.PERSON, 3),
                        use("per.demitru-zorn", "Demetru Zorn", ActorKind.PERSON, 2)));

        assertThat(rows).extracting(UnresolvedName::suggestion).containsExactly("", "per.dmitri-zorn", "");
    }
}
