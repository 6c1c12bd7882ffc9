package entente.finding.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

final class ChangesTest {

    private static final ChangeRule RULE = new ChangeRule(5, 0.05, 0.95);
    private static final Snapshot NO_WHOLE = new Snapshot("all", 0, new TreeMap<>(), Map.of(), Map.of(), List.of(), 0);

    private static Snapshot window(String name, long stories, String edges) {
        SortedMap<EdgeKey, EdgeCount> counts = new TreeMap<>();
        for (String edge : edges.isEmpty() ? new String[0] : edges.split("; ")) {
            String[] cells = edge.split(" ", -1);
            boolean signed = cells.length > 2;
            long first = Long.parseLong(cells[1]);
            long second = signed ? Long.parseLong(cells[2]) : 0;
            counts.put(
                    new EdgeKey(
                            signed ? Subject.ALIGNMENT : Subject.COMENTION,
                            cells[0].substring(0, 1),
                            cells[0].substring(1)),
                    signed ? new EdgeCount(first + second, first, second, 2) : new EdgeCount(first, 0, 0, 2));
        }
        return new Snapshot(name, stories, counts, Map.of(), Map.of(), List.of(), 0);
    }

    private static List<Change> through(Snapshot... windows) {
        return Changes.through(Arrays.asList(windows), NO_WHOLE, Map.of(), RULE, id -> id);
    }

    @Test
    void ties_appear_vanish_grow_and_fade_by_their_share_of_stories() {
        List<Change> changes = Changes.between(
                window("2023-01", 1000, "AB 40; AC 2; AD 60; AE 100; AF 30"),
                window("2023-02", 2000, "AC 80; AD 60; AE 200; AG 50; AF 64"),
                RULE,
                id -> id);
        // AE doubles with the feed and AF nearly so: no change.
        assertThat(changes)
                .extracting(Change::kind, Change::target)
                .containsExactly(
                        tuple(ChangeKind.APPEARED, "G"),
                        tuple(ChangeKind.VANISHED, "B"),
                        tuple(ChangeKind.STRENGTHENED, "C"),
                        tuple(ChangeKind.WEAKENED, "D"));
        assertThat(changes.get(2).sentence())
                .isEqualTo(
                        "A - C strengthened: named together in 80 of 2000 stories (4.0 %) of 2023-02 against 2 of 1000"
                                + " stories (0.2 %) of 2023-01; 2 outlets, q = 1.0e-11.");
    }

    @Test
    void an_alignment_flips_where_both_sides_are_sure() {
        List<Change> changes = Changes.between(
                window("1", 500, "AB 1 8; AC 2 1; BA 9 0"), window("2", 500, "AB 9 1; AC 1 2; BA 5 4"), RULE, id -> id);
        assertThat(changes)
                .extracting(Change::kind, Change::source, Change::target, Change::sentence)
                .containsExactly(tuple(
                        ChangeKind.FLIPPED,
                        "A",
                        "B",
                        "A -> B flipped from against to for: for in 9 of 10 stories (90.0 %) that state either in 2, in 1 of"
                                + " 9 stories (11.1 %) in 1; 2 outlets, P = 0.99, q = 0.003."));
    }

    @Test
    void a_window_is_held_against_the_newest_that_shares_no_day_with_it_and_against_the_others() {
        List<Change> changes = through(
                window("2023-01-31_P59D", 500, "AB 5"),
                window("2023-02-28_P59D", 500, "AB 20"),
                window("2023-03-31_P59D", 500, "AB 60"),
                window("2023-04-30_P59D", 500, "AB 60"));
        assertThat(changes)
                .extracting(Change::window, Change::against, Change::before)
                .contains(
                        tuple("2023-03-31_P59D", "2023-01-31_P59D", 5.0),
                        tuple("2023-03-31_P59D", "all", 5.0),
                        tuple("2023-04-30_P59D", "2023-02-28_P59D", 20.0));
    }

    @Test
    void a_later_window_changes_nothing_that_was_said_of_earlier_ones() {
        Snapshot[] windows = {
            blocs("2023-01", "abcd", "wxyz"),
            blocs("2023-02", "abce", "wxyz"),
            blocs("2023-03", "abce", "wxy"),
            blocs("2023-04", "abcewxyz")
        };
        List<Change> all = through(windows);
        for (int known = 1; known < windows.length; known++) {
            List<Change> until = through(Arrays.copyOf(windows, known));
            assertThat(all).containsAll(until);
        }
    }

    private static Snapshot blocs(String window, String... blocs) {
        List<List<String>> members =
                Arrays.stream(blocs).map(bloc -> Arrays.asList(bloc.split(""))).toList();
        SortedMap<EdgeKey, EdgeCount> edges = new TreeMap<>();
        members.forEach(bloc -> edges.put(
                new EdgeKey(Subject.ALIGNMENT, bloc.get(0), bloc.get(1)),
                new EdgeCount(5, bloc.size() > 2 ? 5 : 4, 0, 1)));
        return new Snapshot(window, 10, edges, new HashMap<>(), Map.of(), members, 0);
    }

    @Test
    void blocs_merge_split_die_are_born_and_lose_members_to_each_other() {
        List<Change> changes = through(
                        blocs("1", "abcdefgh", "mnopq", "uvw"),
                        blocs("2", "abcdefghuvw", "mnopq", "rst"),
                        blocs("3", "abcdefgm", "nopqh", "uvw"))
                .stream()
                .filter(change -> change.subject() == Subject.BLOC)
                .toList();
        assertThat(changes)
                .extracting(Change::window, Change::kind, Change::source, Change::target)
                .containsExactly(
                        tuple("2", ChangeKind.BLOC_BORN, "B4", ""),
                        tuple("2", ChangeKind.BLOC_MERGED, "B3", "B1"),
                        tuple("3", ChangeKind.BLOC_BORN, "B3", ""),
                        tuple("3", ChangeKind.BLOC_DIED, "B4", ""),
                        tuple("3", ChangeKind.MOVED, "h", "B2"),
                        tuple("3", ChangeKind.MOVED, "m", "B1"));
        assertThat(changes.get(1).sentence()).isEqualTo("Bloc B3 (u, v, w) of 1 went over to bloc B1 (a, b, c) in 2.");
    }

    @Test
    void a_bloc_splits_off_one_that_lives_on_and_one_that_comes_back_is_not_new() {
        assertThat(
                        through(blocs("1", "abcdefgh", "uvw"), blocs("2", "abcde", "fgh"), blocs("3", "abcde", "uvw"))
                                .stream()
                                .filter(change -> change.subject() == Subject.BLOC)
                                .filter(change -> change.kind() != ChangeKind.BLOC_DIED))
                .extracting(Change::kind, Change::sentence)
                .containsExactly(
                        tuple(ChangeKind.BLOC_SPLIT, "Bloc B3 (f, g, h) split off bloc B1 (a, b, c) in 2."),
                        tuple(ChangeKind.BLOC_BORN, "Bloc B2 (u, v, w) is back in 3."));
    }

    @Test
    void an_actor_of_another_rank_is_told_of_where_its_stories_bear_it_out() {
        Snapshot before = ranked("1", 1000, Map.of("A", 9.0, "B", 5.0, "C", 4.0), Map.of("A", 90L, "B", 50L, "C", 40L));
        Snapshot after = ranked("2", 1000, Map.of("A", 9.0, "B", 3.0, "C", 8.0), Map.of("A", 88L, "B", 45L, "C", 95L));
        assertThat(Changes.between(before, after, RULE, id -> id))
                .extracting(Change::kind, Change::subject, Change::source, Change::sentence)
                .containsExactly(tuple(
                        ChangeKind.RANK,
                        Subject.STRENGTH,
                        "C",
                        "C rose from rank 3 of 3 (1) to rank 2 of 3 (2) by strength: named in 95 of 1000 stories (9.5 %) of 2"
                                + " against 40 of 1000 stories (4.0 %) of 1, q = 5.2e-06."));
    }

    private static Snapshot ranked(
            String window, long stories, Map<String, Double> strength, Map<String, Long> actors) {
        return new Snapshot(
                window, stories, new TreeMap<>(), actors, Map.of(Subject.STRENGTH, Rank.of(strength)), List.of(), 0);
    }

    /** A feed that triples and ties that all keep their share: at most one run in twenty calls anything a change. */
    @Test
    void nothing_is_called_a_change_where_nothing_changed() {
        Well19937c random = new Well19937c(20230222);
        int hit = 0;
        int runs = 400;
        for (int run = 0; run < runs; run++) {
            StringBuilder before = new StringBuilder();
            StringBuilder after = new StringBuilder();
            for (int tie = 0; tie < 150; tie++) {
                double rate = Math.exp(random.nextGaussian() + 1);
                add(before, tie, rate, random);
                add(after, tie, 3 * rate, random);
            }
            List<Change> changes = Changes.between(
                    window("1", 1000, before.toString()), window("2", 3000, after.toString()), RULE, id -> id);
            hit += changes.isEmpty() ? 0 : 1;
        }
        assertThat((double) hit / runs).isLessThanOrEqualTo(0.05);
    }

    private static void add(StringBuilder edges, int tie, double rate, Well19937c random) {
        int stories = new PoissonDistribution(random, rate, 1e-12, 10_000).sample();
        if (stories > 0) {
            edges.append(edges.isEmpty() ? "" : "; ")
                    .append("A")
                    .append(tie)
                    .append(" ")
                    .append(stories);
        }
    }

    /** Below its support a run lists no tie: what is not listed counts as just below, and the sentence says so. */
    @Test
    void a_pair_that_a_run_does_not_list_is_taken_at_the_most_it_can_be() {
        Snapshot before = new Snapshot("1", 1000, new TreeMap<>(), Map.of("A", 9L, "B", 9L), Map.of(), List.of(), 1);
        assertThat(Changes.between(before, window("2", 1000, "AB 20; AC 20"), RULE, id -> id))
                .extracting(Change::target, Change::before)
                .containsExactly(tuple("B", 1.0), tuple("C", 0.0));
    }
}
