package entente.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class CoMentionCounterTest {

    private static final CoMentionCounter COUNTER = new CoMentionCounter(2, 200);

    @Test
    void three_actors_of_one_sentence_share_its_weight() {
        List<CoMention> pairs = COUNTER.count(
                List.of(new ActorMention(4, "CHN"), new ActorMention(4, "RUS"), new ActorMention(4, "USA")));

        assertThat(pairs)
                .containsExactly(
                        new CoMention("CHN", "RUS", 1, CoMention.UNIT, CoMention.UNIT / 2, 4, 4),
                        new CoMention("CHN", "USA", 1, CoMention.UNIT, CoMention.UNIT / 2, 4, 4),
                        new CoMention("RUS", "USA", 1, CoMention.UNIT, CoMention.UNIT / 2, 4, 4));
    }

    @Test
    void a_meeting_two_sentences_apart_weighs_exp_of_minus_two_and_further_apart_nothing() {
        List<CoMention> pairs = COUNTER.count(
                List.of(new ActorMention(0, "CHN"), new ActorMention(2, "RUS"), new ActorMention(5, "USA")));

        long decayed = Math.round(Math.exp(-2) * CoMention.UNIT);
        assertThat(pairs)
                .containsExactly(
                        new CoMention("CHN", "RUS", 1, decayed, decayed, 0, 2),
                        new CoMention("CHN", "USA", 0, 0, 0, -1, -1),
                        new CoMention("RUS", "USA", 0, 0, 0, -1, -1));
    }

    @Test
    void an_article_with_too_many_actors_keeps_the_most_mentioned() {
        List<ActorMention> mentions = new ArrayList<>();
        IntStream.range(0, 5).forEach(i -> mentions.add(new ActorMention(0, "actor" + i)));
        mentions.add(new ActorMention(1, "actor4"));
        CoMentionCounter two = new CoMentionCounter(0, 2);

        assertThat(two.count(mentions))
                .extracting(CoMention::a, CoMention::b)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("actor0", "actor4"));
        assertThat(two.capped(mentions)).isEqualTo(3);
    }

    @Test
    void a_pair_out_of_order_is_refused() {
        assertThatThrownBy(() -> new CoMention("RUS", "CHN", 1, 1, 1, 0, 0))
                .hasMessage("a pair must stand in lexicographic order, got RUS, CHN");
    }

    @Property
    void the_order_of_mentions_changes_nothing(@ForAll("mentions") List<ActorMention> mentions, @ForAll long seed) {
        List<ActorMention> shuffled = new ArrayList<>(mentions);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(COUNTER.count(shuffled)).isEqualTo(COUNTER.count(mentions));
    }

    @Property
    void raw_counts_equal_those_of_all_pairs_of_sentences(@ForAll("mentions") List<ActorMention> mentions) {
        List<ActorMention> distinct = mentions.stream().distinct().toList();
        for (CoMention pair : COUNTER.count(mentions)) {
            long brute = distinct.stream()
                    .filter(m -> m.actor().equals(pair.a()))
                    .flatMapToInt(m -> distinct.stream()
                            .filter(n -> n.actor().equals(pair.b()))
                            .mapToInt(n -> Math.abs(m.sentence() - n.sentence())))
                    .filter(d -> d <= 2)
                    .count();
            assertThat(pair.raw()).isEqualTo(brute);
        }
    }

    @Provide
    Arbitrary<List<ActorMention>> mentions() {
        return Combinators.combine(Arbitraries.integers().between(0, 8), Arbitraries.of("A", "B", "C", "D", "E"))
                .as(ActorMention::new)
                .list()
                .ofMaxSize(20);
    }
}
