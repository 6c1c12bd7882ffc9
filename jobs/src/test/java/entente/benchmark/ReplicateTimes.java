package entente.benchmark;

import com.sun.management.OperatingSystemMXBean;
import entente.finding.Incidence;
import entente.finding.IntervalKind;
import entente.finding.Measure;
import entente.finding.ReplicatePlan;
import entente.finding.TieStory;
import entente.network.Network;
import entente.network.Reweighting;
import entente.network.centrality.PageRank;
import entente.tie.CoMention;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Seconds of the processor that a thousand replicates of a planted network take, by measure and for all that have intervals, which a run draws
 * twice, by stories and by days:
 * each tie has as many stories as its strength, drawn from twice as many stories as there are actors. The compiler has seen
 * the first tenth of the replicates, which stand outside the clock.
 *
 * <p>Arguments: actors, seed, replicates to time.
 */
final class ReplicateTimes {

    private static final int THOUSAND = 1000;
    private static final double NANOSECONDS = 1e9;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private ReplicateTimes() {}

    public static void main(String[] arguments) {
        int actors = Integer.parseInt(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        int replicates = Integer.parseInt(arguments[2]);
        Incidence incidence = incidence(actors, seed);
        System.out.printf(
                Locale.ROOT,
                "%,d actors, %,d ties, %,d stories, %,d stories of ties%n",
                actors,
                incidence.network().ties(),
                incidence.stories(),
                incidence.entries());
        Set<Measure> all = IntervalKind.drawn();
        for (Measure measure : all) {
            time(incidence, Set.of(measure), measure.column(), replicates);
        }
        time(incidence, all, "all", replicates);
    }

    private static void time(Incidence incidence, Set<Measure> measures, String name, int replicates) {
        ReplicatePlan plan = new ReplicatePlan(incidence, measures, PageRank.DAMPING, 1);
        int before = Math.max(1, replicates / 10);
        IntStream.range(0, before).forEach(plan::replicate);
        long start = SYSTEM.getProcessCpuTime();
        IntStream.range(before, before + replicates).forEach(plan::replicate);
        double seconds = (SYSTEM.getProcessCpuTime() - start) / NANOSECONDS;
        System.out.printf(Locale.ROOT, "  %-24s %9.2f s%n", name, seconds * THOUSAND / replicates);
    }

    private static Incidence incidence(int actors, long seed) {
        PlantedNetwork planted = PlantedNetwork.of(actors, seed);
        List<String> ids = IntStream.range(0, actors)
                .mapToObj(i -> String.format(Locale.ROOT, "a%07d", i))
                .toList();
        Random random = new Random(seed);
        int[] stories = new int[planted.a().length];
        double[] strengths = new double[stories.length];
        for (int i = 0; i < stories.length; i++) {
            stories[i] = (int) Math.max(2, Math.round(planted.strengths()[i]));
            strengths[i] = stories[i];
        }
        Reweighting ties = new Reweighting(Network.of(ids, planted.a(), planted.b(), strengths));
        List<TieStory> entries = new ArrayList<>();
        for (int i = 0; i < stories.length; i++) {
            int tie = ties.number(planted.a()[i], planted.b()[i]);
            for (int s = 0; s < stories[i]; s++) {
                entries.add(new TieStory(tie, random.nextInt(2 * actors), CoMention.UNIT));
            }
        }
        return Incidence.of(ties, entries, List.of(), 2L * actors);
    }
}
