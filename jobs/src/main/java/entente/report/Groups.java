package entente.report;

import entente.actor.Actor;
import entente.finding.CoMembership;
import entente.finding.Measure;
import entente.finding.Standing;
import entente.network.Network;
import entente.network.Rows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Communities and blocs with what holds them together and what does not fit. */
final class Groups {

    private static final int NAMED = 3;

    private Groups() {}

    static List<Group> of(Standing standing, Function<String, Actor> who) {
        List<Group> groups = new ArrayList<>();
        Network network = standing.network();
        double[] strength = standing.values().get(Measure.STRENGTH);
        members(standing.values().get(Measure.COMMUNITY)).forEach((id, members) -> {
            double[] weight = insideAndOut(network.strength(), members);
            groups.add(new Group(
                    Group.Kind.COMMUNITY,
                    id,
                    label(network, members, strength, who),
                    ids(network, members),
                    weight[0],
                    weight[1],
                    Double.NaN,
                    Double.NaN,
                    GroupSureness.NONE));
        });
        members(standing.values().get(Measure.BLOC)).forEach((id, members) -> {
            double[] positive = insideAndOut(network.positive(), members);
            double[] negative = insideAndOut(network.negative(), members);
            groups.add(new Group(
                    Group.Kind.BLOC,
                    id,
                    label(network, members, strength, who),
                    ids(network, members),
                    positive[0],
                    negative[1],
                    negative[0],
                    positive[1],
                    GroupSureness.NONE));
        });
        return groups;
    }

    /** The same groups with how surely they hold together. */
    static List<Group> with(List<Group> groups, Network network, CoMembership communities, CoMembership blocs) {
        return groups.stream()
                .map(group -> group.with(GroupSureness.of(
                        group.kind() == Group.Kind.BLOC ? blocs : communities,
                        group.members().stream().map(network::index).toList())))
                .toList();
    }

    private static Map<Integer, List<Integer>> members(double[] group) {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            if (!Double.isNaN(group[i])) {
                members.computeIfAbsent((int) group[i], id -> new ArrayList<>()).add(i);
            }
        }
        return members;
    }

    private static List<String> ids(Network network, List<Integer> members) {
        return members.stream().map(network::actor).toList();
    }

    private static String label(
            Network network, List<Integer> members, double[] strength, Function<String, Actor> who) {
        return members.stream()
                .sorted(Comparator.comparingDouble((Integer i) -> -strength[i]).thenComparing(network::actor))
                .limit(NAMED)
                .map(i -> who.apply(network.actor(i)).label())
                .collect(Collectors.joining(", "));
    }

    /** Weight between members, each tie once, and weight from members to the rest. */
    private static double[] insideAndOut(Rows rows, List<Integer> members) {
        boolean[] isMember = new boolean[rows.size()];
        members.forEach(i -> isMember[i] = true);
        double inside = 0;
        double outside = 0;
        for (int i : members) {
            for (int tie = 0; tie < rows.degree(i); tie++) {
                int neighbour = rows.neighbour(i, tie);
                if (!isMember[neighbour]) {
                    outside += rows.weight(i, tie);
                } else if (neighbour > i) {
                    inside += rows.weight(i, tie);
                }
            }
        }
        return new double[] {inside, outside};
    }
}
