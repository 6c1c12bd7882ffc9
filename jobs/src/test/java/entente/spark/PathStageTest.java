package entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import entente.network.Network;
import entente.network.WeightedTie;
import entente.network.path.PathLength;
import entente.network.path.ShortestPathCentralities;
import entente.network.path.ShortestPathPlan;
import entente.network.path.ShortestPaths;
import entente.network.path.ThreadedPathWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SparkSessionParameter.class)
final class PathStageTest {

    private static final int ACTORS = 700;
    private static final Network NETWORK = network();

    private static Network network() {
        Random random = new Random(7);
        List<String> actors =
                IntStream.range(0, ACTORS).mapToObj(i -> "a" + (1000 + i)).toList();
        List<WeightedTie> ties = new ArrayList<>();
        for (int i = 1; i < ACTORS; i++) {
            for (int to : random.ints(3, 0, i).distinct().toArray()) {
                ties.add(WeightedTie.of(actors.get(to), actors.get(i), 1 + random.nextInt(5)));
            }
        }
        return Network.of(actors, ties);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void any_number_of_batches_at_a_time_gives_the_bits_of_one_machine(int batches, SparkSession session) {
        for (PathLength length : PathLength.values()) {
            ShortestPathPlan plan = ShortestPaths.plan(NETWORK, length);
            assertThat(plan.batches()).isGreaterThan(7);
            ShortestPathCentralities local = new ThreadedPathWork(1).of(ShortestPaths.plan(NETWORK, length));

            ShortestPathCentralities far =
                    new PathStage(JavaSparkContext.fromSparkContext(session.sparkContext()), 0, 1, batches).of(plan);

            assertThat(far.betweenness().values()).isEqualTo(local.betweenness().values());
            assertThat(far.closeness().values()).isEqualTo(local.closeness().values());
            assertThat(far.harmonic().values()).isEqualTo(local.harmonic().values());
        }
    }
}
