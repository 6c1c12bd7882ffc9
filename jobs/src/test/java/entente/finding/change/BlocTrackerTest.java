package entente.finding.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

final class BlocTrackerTest {

    private static List<String> bloc(String members) {
        return Arrays.asList(members.split(""));
    }

    @Test
    void a_bloc_keeps_its_name_while_its_members_change() {
        BlocTracker tracker = new BlocTracker();
        tracker.next(List.of(bloc("abcd"), bloc("wxyz")));
        assertThat(tracker.next(List.of(bloc("wxyv"), bloc("abce"))))
                .containsEntry(1, bloc("abce"))
                .containsEntry(2, bloc("wxyv"));
    }

    @Test
    void a_bloc_that_was_away_comes_back_under_its_name_until_it_is_forgotten() {
        BlocTracker tracker = new BlocTracker();
        tracker.next(List.of(bloc("abcd"), bloc("wxyz")));
        tracker.next(List.of(bloc("abcd")));
        assertThat(tracker.next(List.of(bloc("wxyz")))).containsOnlyKeys(2);
        for (int away = 0; away < BlocTracker.MEMORY; away++) {
            tracker.next(List.of(bloc("abcd")));
        }
        assertThat(tracker.next(List.of(bloc("wxyz")))).containsOnlyKeys(3);
    }

    /** The first of two blocs is most like the old one taken alone; together the other way round is better. */
    @Test
    void the_sum_of_similarities_decides_not_the_best_pair() {
        BlocTracker tracker = new BlocTracker();
        tracker.next(List.of(bloc("abcdef"), bloc("ghij")));
        // abcgh shares 3 of 8 with the first and 2 of 7 with the second; defabc is the first itself.
        assertThat(tracker.next(List.of(bloc("abghij"), bloc("abcdef"))))
                .containsEntry(1, bloc("abcdef"))
                .containsEntry(2, bloc("abghij"));
    }

    @Test
    void the_matching_is_as_good_as_the_best_of_all_permutations() {
        Random random = new Random(5);
        for (int trial = 0; trial < 60; trial++) {
            List<List<String>> before = drawn(random);
            List<List<String>> after = drawn(random);
            BlocTracker tracker = new BlocTracker();
            tracker.next(before);
            SortedMap<Integer, List<String>> named = tracker.next(after);
            double sum = named.entrySet().stream()
                    .filter(entry -> entry.getKey() <= before.size())
                    .mapToDouble(entry -> jaccard(before.get(entry.getKey() - 1), entry.getValue()))
                    .sum();
            assertThat(sum).isCloseTo(best(before, after, 0, new HashSet<>()), within(1e-12));
        }
    }

    private static List<List<String>> drawn(Random random) {
        List<List<String>> blocs = new ArrayList<>();
        for (int bloc = 0; bloc < 4; bloc++) {
            blocs.add(new ArrayList<>());
        }
        for (char actor = 'a'; actor <= 'n'; actor++) {
            blocs.get(random.nextInt(blocs.size())).add(String.valueOf(actor));
        }
        blocs.removeIf(List::isEmpty);
        return blocs;
    }

    private static double best(List<List<String>> before, List<List<String>> after, int bloc, Set<Integer> taken) {
        if (bloc == after.size()) {
            return 0;
        }
        double best = best(before, after, bloc + 1, taken);
        for (int name = 0; name < before.size(); name++) {
            double jaccard = jaccard(before.get(name), after.get(bloc));
            if (jaccard >= BlocTracker.LEAST_JACCARD && taken.add(name)) {
                best = Math.max(best, jaccard + best(before, after, bloc + 1, taken));
                taken.remove(name);
            }
        }
        return best;
    }

    private static double jaccard(List<String> one, List<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return (double) both.size() / (one.size() + other.size() - both.size());
    }
}
