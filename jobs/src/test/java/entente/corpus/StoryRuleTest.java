package entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class StoryRuleTest {

    private static final StoryRule RULE = new StoryRule(0.5, 0.6);

    private static List<String> words(long seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> "w" + random.nextInt(500))
                .toList();
    }

    private static Sketch sketch(List<String> words) {
        return Sketch.of(new Article("a", null, "", "", "", "", String.join(" ", words) + "."));
    }

    private static boolean shareBucket(Sketch one, Sketch other) {
        Set<Long> buckets = new HashSet<>(one.buckets());
        return other.buckets().stream().anyMatch(buckets::contains);
    }

    @Property(tries = 100)
    void a_copy_cut_to_half_is_confirmed(@ForAll long seed, @ForAll @IntRange(min = 60, max = 300) int count) {
        List<String> words = words(seed, count);

        assertThat(RULE.areCopies(sketch(words), sketch(words.subList(0, count / 2))))
                .isTrue();
    }

    /** Buckets are met by chance, which is no law of one pair: the same texts each time. */
    @Test
    void copies_share_a_bucket_as_often_as_their_common_share_foretells() {
        int copies = 2000;
        int found = 0;
        for (int seed = 0; seed < copies; seed++) {
            List<String> words = words(seed, 203);
            found += shareBucket(sketch(words), sketch(words.subList(0, 33))) ? 1 : 0;
        }

        // 200 shingles in the whole, 30 of them in the copy.
        double jaccard = 0.15;
        double foretold = 1 - Math.pow(1 - jaccard * jaccard, Sketch.BANDS);
        double deviation = Math.sqrt(foretold * (1 - foretold) / copies);
        assertThat((double) found / copies).isCloseTo(foretold, within(3 * deviation));
    }

    @Property(tries = 100)
    void articles_without_common_stretches_are_no_copies(@ForAll long seed) {
        Sketch one = sketch(words(seed, 200));
        Sketch other = sketch(words(seed + 1, 200));

        assertThat(RULE.areCopies(one, other)).isFalse();
    }

    @Property(tries = 100)
    void common_shingles_equal_those_of_the_sets(@ForAll long seed, @ForAll @IntRange(max = 60) int shared) {
        List<String> one = words(seed, 80);
        List<String> other = new ArrayList<>(one.subList(0, shared));
        other.addAll(words(seed + 7, 40));
        Set<Long> brute = boxed(sketch(one));
        brute.retainAll(boxed(sketch(other)));

        assertThat(sketch(one).common(sketch(other))).isEqualTo(brute.size());
    }

    private static Set<Long> boxed(Sketch sketch) {
        return java.util.Arrays.stream(sketch.shingles()).boxed().collect(Collectors.toCollection(HashSet::new));
    }
}
