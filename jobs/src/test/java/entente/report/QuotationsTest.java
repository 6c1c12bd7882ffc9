package entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import entente.corpus.Place;
import entente.tie.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class QuotationsTest {

    private static Evidence sentence(String edge, int polarity, String text, double confidence) {
        return new Evidence(
                edge,
                "",
                "article",
                "story",
                0,
                0,
                1,
                text,
                "source",
                "",
                null,
                polarity,
                confidence,
                new Place("a.txt", 0));
    }

    @Property(tries = 100)
    void the_best_are_kept_and_the_earlier_of_equals(@ForAll @IntRange(min = 0, max = 30) int n, @ForAll long seed) {
        Random random = new Random(seed);
        Quotations quotations = new Quotations(Set.of("a:A|B"), 3);
        List<Evidence> all = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Evidence one = sentence("a:A|B", 1, "sentence " + i, random.nextInt(4) / 4.0);
            all.add(one);
            quotations.offer(one);
        }
        // Sorting keeps the order of equals.
        all.sort(Comparator.comparingDouble(one -> -one.confidence()));

        assertThat(quotations.of("a:A|B", 1)).isEqualTo(all.subList(0, Math.min(3, n)));
    }

    @Test
    void sides_are_apart_no_words_are_kept_twice_and_other_edges_not_at_all() {
        Quotations quotations = new Quotations(Set.of("a:A|B"), 3);
        quotations.offer(sentence("a:A|B", 1, "same", 0.5));
        quotations.offer(sentence("a:A|B", 1, "same", 0.9));
        quotations.offer(sentence("a:A|B", -1, "same", 0.5));
        quotations.offer(sentence("a:A|C", 1, "other", 0.5));

        assertThat(quotations.of("a:A|B", 1)).hasSize(1);
        assertThat(quotations.of("a:A|B", -1)).hasSize(1);
        assertThat(quotations.of("a:A|C", 1)).isEmpty();
    }
}
