package entente.report;

import entente.actor.Actor;
import entente.finding.CoMembership;
import entente.finding.DrawingRules;
import entente.finding.Intervals;
import entente.finding.Measure;
import entente.finding.Refusal;
import entente.finding.Standing;
import entente.finding.WindowCounts;
import entente.finding.WindowNetwork;
import entente.network.Network;
import entente.tie.ActorCount;
import entente.tie.AlignmentCount;
import entente.tie.AlignmentWeight;
import entente.tie.Balance;
import entente.tie.Tie;
import entente.tie.Ties;
import entente.tie.WeightInterval;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The network of one window as reports show it.
 *
 * @param window its name
 * @param actorSupport stories that an actor of the network has at least
 * @param tieSupport stories that a tie has at least
 * @param ties what was counted and tested
 * @param standing what was measured
 * @param intervals how sure the measures are
 * @param nodes every actor mentioned, in order of ids
 * @param edges ties and alignments, by kind, then in order of ids
 * @param relations how pairs stand by their alignments, in order of ids
 * @param settled the network with the signs of those pairs alone whose balance is no matter of chance
 * @param groups communities, then blocs
 */
public record WindowReport(
        String window,
        long actorSupport,
        long tieSupport,
        Ties ties,
        Standing standing,
        Intervals intervals,
        List<Node> nodes,
        List<Edge> edges,
        List<RelationLine> relations,
        Network settled,
        List<Group> groups) {

    /**
     * The rows that a network gives.
     *
     * @param counts of its window
     * @param who finds an actor by its id
     * @param confidence of the intervals of weights
     */
    public static WindowReport of(
            WindowNetwork drawn,
            WindowCounts counts,
            DrawingRules rules,
            Function<String, Actor> who,
            double confidence) {
        Ties ties = drawn.ties();
        AlignmentWeight weight = rules.alignment().weight();
        List<Edge> edges = new ArrayList<>();
        ties.ties().forEach(tie -> edges.add(edge(tie, ties.stories(), confidence, who)));
        Map<List<String>, Long> contacts = new HashMap<>();
        drawn.relations().forEach(relation -> contacts.put(List.of(relation.a(), relation.b()), relation.contacts()));
        counts.alignments().stream()
                .sorted(Comparator.comparing(AlignmentCount::contact)
                        .thenComparing(AlignmentCount::source)
                        .thenComparing(AlignmentCount::target))
                .forEach(count -> edges.add(edge(
                        count,
                        contacts,
                        weight,
                        WeightInterval.of(count.weight(weight), count.stories(), ties.stories(), confidence),
                        who)));
        return new WindowReport(
                counts.window(),
                rules.tie().actorSupport(ties.stories()),
                rules.tie().tieSupport(ties.stories()),
                ties,
                drawn.standing(),
                Intervals.refused(drawn.standing(), Refusal.NOT_ASKED),
                nodes(counts.actors(), drawn.standing(), who),
                edges,
                RelationLine.of(drawn.relations(), who),
                drawn.settled(),
                Groups.of(drawn.standing(), who));
    }

    private static List<Node> nodes(Collection<ActorCount> actors, Standing standing, Function<String, Actor> who) {
        Map<String, Map<Measure, Double>> measures = new HashMap<>();
        for (int i = 0; i < standing.network().size(); i++) {
            Map<Measure, Double> values = new EnumMap<>(Measure.class);
            for (Map.Entry<Measure, double[]> measure : standing.values().entrySet()) {
                values.put(measure.getKey(), measure.getValue()[i]);
            }
            measures.put(standing.network().actor(i), values);
        }
        return actors.stream()
                .sorted(Comparator.comparing(ActorCount::actor))
                .map(count -> new Node(
                        who.apply(count.actor()),
                        count.articles(),
                        count.stories(),
                        count.mentions(),
                        measures.getOrDefault(count.actor(), Map.of()),
                        Map.of()))
                .toList();
    }

    /** The same with intervals. */
    public WindowReport with(Intervals found) {
        List<Node> sure = nodes.stream()
                .map(node -> node.inNetwork()
                        ? node.with(found.ofActor(
                                standing.network().index(node.actor().id())))
                        : node)
                .toList();
        return new WindowReport(
                window, actorSupport, tieSupport, ties, standing, found, sure, edges, relations, settled, groups);
    }

    /** The same with how surely its communities and blocs hold together. */
    public WindowReport with(CoMembership communities, CoMembership blocs) {
        return new WindowReport(
                window,
                actorSupport,
                tieSupport,
                ties,
                standing,
                intervals,
                nodes,
                edges,
                relations,
                settled,
                Groups.with(groups, standing.network(), communities, blocs));
    }

    private static Edge edge(Tie tie, long stories, double confidence, Function<String, Actor> who) {
        WeightInterval interval = WeightInterval.of(tie.weight(), tie.count().stories(), stories, confidence);
        return new Edge(
                tie.count().a(),
                tie.count().b(),
                EdgeKind.COMENTION,
                who.apply(tie.count().a()).label() + " - "
                        + who.apply(tie.count().b()).label(),
                tie.weight(),
                null,
                tie.count().raw(),
                tie.count().articles(),
                tie.count().shared(),
                tie.count().sources(),
                tie.fractional(),
                tie.associationStrength(),
                tie.npmi(),
                tie.expected(),
                tie.pValue(),
                tie.qValue(),
                tie.significance().sign(),
                1 / tie.weight(),
                interval.low(),
                interval.high(),
                tie.count().firstDate(),
                tie.count().lastDate(),
                null,
                null,
                null,
                Balance.NONE);
    }

    private static Edge edge(
            AlignmentCount count,
            Map<List<String>, Long> contacts,
            AlignmentWeight weight,
            WeightInterval interval,
            Function<String, Actor> who) {
        boolean contact = count.contact();
        String source = count.source();
        String target = count.target();
        Balance balance = contact ? Balance.NONE : count.balance();
        return new Edge(
                source,
                target,
                contact ? EdgeKind.CONTACT : EdgeKind.ALIGNMENT,
                who.apply(source).label()
                        + (contact ? " - " : " -> ")
                        + who.apply(target).label(),
                count.weight(weight),
                contact ? null : balance.sign(),
                count.raw(),
                count.articles(),
                count.stories(),
                count.sources(),
                Double.NaN,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                null,
                Double.NaN,
                interval.low(),
                interval.high(),
                count.firstDate(),
                count.lastDate(),
                contact ? null : count.positive(),
                contact ? null : count.negative(),
                contacts.get(source.compareTo(target) < 0 ? List.of(source, target) : List.of(target, source)),
                balance);
    }

    /** The nodes that stand in the network, the strongest first. */
    public List<Node> byRank(Measure measure) {
        return nodes.stream()
                .filter(Node::inNetwork)
                .sorted(Comparator.comparingDouble((Node node) -> -node.measure(measure))
                        .thenComparing(node -> node.actor().id()))
                .toList();
    }
}
