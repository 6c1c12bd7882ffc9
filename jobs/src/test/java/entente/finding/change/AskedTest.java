package entente.finding.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class AskedTest {

    private static final Look LOOK = new Look(new Slice(0, 9, false, ""), new Slice(10, 19, false, ""));

    private static Telling named(String story, String outlet, long day) {
        return new Telling("t", story, outlet, day, 0, 0, "", 0);
    }

    private static List<LookCount> counts(Look look, List<Telling> tellings) {
        return new Asked(3, Map.of(Look.Kind.OUTLET, look)).of(tellings);
    }

    @Test
    void a_story_of_two_windows_counts_in_each_and_one_that_others_tell_too_stays_without_the_outlet() {
        List<Telling> tellings = List.of(
                named("s1", "Big", 1),
                named("s1", "Big", 12),
                named("s2", "Big", 12),
                named("s2", "Small", 13),
                named("s3", "Big", 30),
                named("s4", "", 4));

        assertThat(counts(LOOK, tellings))
                .containsExactly(
                        new LookCount(3, "OUTLET", "Big", new LookCount.Told(1, 0, 0), new LookCount.Told(1, 0, 0)));
        assertThat(new Asked(3, Map.of(Look.Kind.WINDOW, LOOK)).of(tellings))
                .containsExactly(
                        new LookCount(3, "WINDOW", "", new LookCount.Told(2, 0, 0), new LookCount.Told(2, 0, 0)));
    }

    @Test
    void where_no_article_names_its_outlet_none_can_be_left_out() {
        assertThat(counts(LOOK, List.of(named("s", "", 3)))).isEmpty();
    }

    /** Without the article that has a sentence first, the next one with it counts. */
    @Test
    void of_copies_of_a_sentence_the_first_that_is_heard_counts() {
        List<Telling> tellings = List.of(
                new Telling("t", "s1", "Big", 1, 77, 1, "a", 0),
                new Telling("t", "s2", "Small", 2, 77, 1, "b", 0),
                new Telling("t", "s3", "Big", 12, 78, -1, "c", 0));

        assertThat(new Asked(0, Map.of(Look.Kind.WINDOW, LOOK)).of(tellings))
                .containsExactly(
                        new LookCount(0, "WINDOW", "", new LookCount.Told(1, 1, 0), new LookCount.Told(1, 0, 1)));
        assertThat(counts(LOOK, tellings))
                .containsExactly(
                        new LookCount(3, "OUTLET", "Big", new LookCount.Told(1, 1, 0), new LookCount.Told(0, 0, 0)));
    }

    @Property(tries = 200)
    void counts_are_those_of_brute_force_in_any_order(@ForAll long seed) {
        Random random = new Random(seed);
        List<Telling> tellings = new ArrayList<>();
        int statements = random.nextInt(2);
        for (int i = random.nextInt(40); i >= 0; i--) {
            tellings.add(new Telling(
                    "t",
                    "s" + random.nextInt(9),
                    random.nextInt(4) == 0 ? "" : "o" + random.nextInt(3),
                    random.nextInt(25),
                    statements * (1L + random.nextInt(6)),
                    statements * (random.nextBoolean() ? 1 : -1),
                    "a" + i,
                    0));
        }
        Slice after = new Slice(5 + random.nextInt(9), 14 + random.nextInt(9), false, "");
        Look look = random.nextBoolean()
                ? new Look(new Slice(0, after.first() - 1, false, ""), after)
                : new Look(new Slice(after.first(), after.last(), true, ""), after);
        Asked asked = new Asked(0, Map.of(Look.Kind.WINDOW, look, Look.Kind.OUTLET, look));
        List<LookCount> found = asked.of(tellings);

        assertThat(found).allSatisfy(count -> {
            assertThat(count.before()).isEqualTo(told(tellings, look.before(), count.outlet()));
            assertThat(count.after()).isEqualTo(told(tellings, look.after(), count.outlet()));
        });
        Collections.shuffle(tellings, random);
        assertThat(asked.of(tellings)).containsExactlyInAnyOrderElementsOf(found);
    }

    private static LookCount.Told told(List<Telling> tellings, Slice slice, String unheard) {
        List<Telling> heard = tellings.stream()
                .filter(t -> slice.outside() ^ (t.day() >= slice.first() && t.day() <= slice.last()))
                .filter(t -> unheard.isEmpty() || !t.outlet().equals(unheard))
                .sorted(Telling.ORDER)
                .toList();
        Set<String> seen = new HashSet<>();
        Map<Integer, Set<String>> stories = new HashMap<>();
        for (Telling telling : heard) {
            if (telling.polarity() == 0 || seen.add(telling.statement() + " " + telling.polarity())) {
                stories.computeIfAbsent(telling.polarity(), key -> new HashSet<>())
                        .add(telling.story());
            }
        }
        Set<String> all = new HashSet<>();
        stories.values().forEach(all::addAll);
        return new LookCount.Told(
                all.size(),
                stories.getOrDefault(1, Set.of()).size(),
                stories.getOrDefault(-1, Set.of()).size());
    }
}
