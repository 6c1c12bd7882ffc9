package entente.benchmark;

import entente.finding.CoMembership;
import entente.finding.Draw;
import entente.finding.GroupReplicates;
import entente.finding.Incidence;
import entente.network.Network;
import entente.network.community.Leiden;
import entente.network.community.Partition;
import entente.network.community.SignedLeiden;
import java.util.List;
import java.util.stream.IntStream;

/** Simulates one design and tallies which communities and blocs are named, and which of them and of their members are right. */
final class GroupStudy {

    /** Of the search in a replicate, and in the news as they are. */
    private static final int STARTS = GroupReplicates.STARTS;

    private static final int BEST_STARTS = 20;

    private final NewsDesign design;
    private final int replicates;
    private final CoverageTally tally;
    private final PlantedNews news;
    private final int[] bloc;

    GroupStudy(NewsDesign design, int replicates, CoverageTally tally) {
        this.design = design;
        this.replicates = replicates;
        this.tally = tally;
        this.news = new PlantedNews(design, PlantedNews.POPULATION);
        this.bloc = news.blocs();
    }

    void simulate(int simulations) {
        for (int simulation = 0; simulation < simulations; simulation++) {
            PlantedWindow window = design.window(news, simulation);
            Network network = window.network(CoverageStudy.ACTOR_SUPPORT, design.tieSupport());
            groups(window.stories(network).ties(), simulation);
        }
    }

    private void groups(Incidence incidence, int simulation) {
        Network network = incidence.network(Draw.NONE);
        List<GroupReplicates.Labels> labels =
                new GroupReplicates(incidence, 1, STARTS, simulation).replicates(0, replicates);
        Partition communities = Leiden.of(network, 1, BEST_STARTS, simulation).partition();
        Partition blocs = SignedLeiden.of(network, 1, BEST_STARTS, simulation).partition();
        groups(
                "community",
                communities,
                new CoMembership(
                        labels.stream().map(GroupReplicates.Labels::communities).toList(), network.size()),
                network);
        groups(
                "bloc",
                blocs,
                new CoMembership(
                        labels.stream().map(GroupReplicates.Labels::blocs).toList(), network.size()),
                network);
    }

    /** A group is right that has four fifths of its members from one bloc, a member that is of the bloc of most. */
    private void groups(String kind, Partition partition, CoMembership together, Network network) {
        for (int g = 0; g < partition.count(); g++) {
            int group = g;
            List<Integer> members = IntStream.range(0, network.size())
                    .filter(i -> partition.group(i) == group)
                    .boxed()
                    .toList();
            if (members.size() < 3) {
                continue;
            }
            int[] count = new int[design.blocs()];
            members.forEach(i -> count[bloc[PlantedWindow.actor(network, i)]]++);
            int most = IntStream.range(0, count.length).reduce(0, (x, y) -> count[y] > count[x] ? y : x);
            boolean one = design.blocs() > 1;
            boolean right = one && count[most] >= 0.8 * members.size();
            boolean named = together.isNamed(members);
            tally.share(kind + " of 3 and more: named", named);
            if (one) {
                tally.share(kind + (named ? ", named: is right" : ", not named: is right"), right);
                double[] sure = together.probabilities(members);
                for (int i = 0; i < sure.length; i++) {
                    boolean belongs = bloc[PlantedWindow.actor(network, members.get(i))] == most;
                    String bin = sure[i] >= 0.9
                            ? ".9 to 1"
                            : sure[i] >= 0.7 ? ".7 to .9" : sure[i] >= 0.5 ? ".5 to .7" : "below .5";
                    tally.share(kind + " member of probability " + bin + ": belongs", belongs);
                }
            }
        }
    }
}
