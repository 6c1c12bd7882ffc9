package entente.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import entente.network.Network;
import entente.network.Reweighting;
import entente.network.WeightedTie;
import entente.tie.CoMention;
import entente.tie.MeetingWeight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Groups found again in resamples of a small window, and the resamples themselves. */
final class GroupReplicatesTest {

    private static final int STORIES = 20;

    /** Two camps of three who meet and agree inside in twenty stories, and two who meet across in two of them. */
    private static Incidence camps(long shuffle) {
        List<WeightedTie> ties = new ArrayList<>();
        for (int camp = 0; camp < 6; camp += 3) {
            for (int i = camp; i < camp + 3; i++) {
                for (int j = i + 1; j < camp + 3; j++) {
                    ties.add(new WeightedTie(id(i), id(j), STORIES, STORIES, 0));
                }
            }
        }
        ties.add(new WeightedTie(id(2), id(3), 2, 0, 2));
        Network network = Network.of(ties);
        Reweighting numbered = new Reweighting(network);
        List<TieStory> tied = new ArrayList<>();
        List<StatedStory> stated = new ArrayList<>();
        for (int tie = 0; tie < numbered.ties(); tie++) {
            boolean across = numbered.second(tie) - numbered.first(tie) == 1 && numbered.first(tie) == 2;
            for (int story = 0; story < (across ? 2 : STORIES); story++) {
                tied.add(new TieStory(tie, story, CoMention.UNIT));
                stated.add(new StatedStory(
                        "all",
                        numbered.first(tie),
                        numbered.second(tie),
                        !across,
                        story,
                        story,
                        "",
                        100L * tie + story,
                        1,
                        MeetingWeight.UNIT));
            }
        }
        Collections.shuffle(tied, new Random(shuffle));
        Collections.shuffle(stated, new Random(shuffle));
        return Incidence.of(numbered, tied, stated, STORIES);
    }

    private static String id(int actor) {
        return "a" + actor;
    }

    @Test
    void clear_groups_are_found_again_and_order_means_nothing() {
        GroupReplicates one = new GroupReplicates(camps(1), 1, 2, 7);
        GroupReplicates other = new GroupReplicates(camps(2), 1, 2, 7);

        List<GroupReplicates.Labels> labels = one.replicates(0, 30);

        for (int r = 0; r < labels.size(); r++) {
            assertThat(other.replicate(r).communities()).isEqualTo(labels.get(r).communities());
            assertThat(other.replicate(r).blocs()).isEqualTo(labels.get(r).blocs());
        }
        for (boolean blocs : new boolean[] {false, true}) {
            CoMembership together = new CoMembership(
                    labels.stream()
                            .map(l -> blocs ? l.blocs() : l.communities())
                            .toList(),
                    6);
            assertThat(together.stability(List.of(0, 1, 2))).isEqualTo(1);
            assertThat(together.of(0, 5)).isZero();
            assertThat(together.consensus(one.incidence().network(), 1).members())
                    .containsExactly(List.of("a0", "a1", "a2"), List.of("a3", "a4", "a5"));
        }
    }

    @Test
    void a_resample_draws_stories_as_often_as_poisson_would() {
        int many = 40_000;
        double[] times = LongStream.range(0, many)
                .mapToDouble(story -> new PoissonDraw(3, 5).weight(story))
                .toArray();

        double never = Math.exp(-1);
        for (int k = 0; k < 4; k++) {
            int count = k;
            double share = (double) IntStream.range(0, many)
                            .filter(i -> times[i] == count)
                            .count()
                    / many;
            assertThat(share).isCloseTo(never / List.of(1, 1, 2, 6).get(k), offset(0.01));
        }
    }
}
