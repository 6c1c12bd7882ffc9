package entente.report;

import static entente.report.Column.column;
import static entente.report.ColumnDraft.heading;

import entente.actor.ActorKind;
import entente.finding.IntervalKind;
import entente.finding.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The reports that show a network; windows have those of nodes, relations and groups too. */
final class NetworkTables {

    private static final String NO_SUPPORT = "the actor lacks the support to stand in the network";
    private static final String NOTHING_STATED = "neither states anything of the other";

    static final Table<Node> NODES = new Table<>("nodes.csv", "an actor that is mentioned", nodes());

    static final Table<RelationLine> RELATIONS = new Table<>(
            "relations.csv",
            "a pair with counted alignments or contacts",
            List.of(
                    column("ActorA", "id of the actor with the smaller id", l -> l.relation()
                            .a()),
                    column("ActorB", "id of the other", l -> l.relation().b()),
                    column("Label", "names of both", RelationLine::label),
                    heading(
                                    "Agreements",
                                    "stories in which one states or does something for the other, both directions added")
                            .count("stories")
                            .of(l -> l.relation().both().agreements()),
                    heading("Disagreements", "the same against the other")
                            .count("stories")
                            .of(l -> l.relation().both().disagreements()),
                    heading("Balance", "agreements less disagreements over their sum")
                            .range(Range.between(-1, 1))
                            .emptyWhen(NOTHING_STATED)
                            .of(l -> l.balance().value()),
                    heading("BalanceLo", "lower end of its 95 % interval (Jeffreys)")
                            .range(Range.between(-1, 1))
                            .emptyWhen(NOTHING_STATED)
                            .of(l -> l.balance().low()),
                    heading("BalanceHi", "upper end of its 95 % interval (Jeffreys)")
                            .range(Range.between(-1, 1))
                            .emptyWhen(NOTHING_STATED)
                            .of(l -> l.balance().high()),
                    heading("AgreementsByA", "stories in which A is for B")
                            .count("stories")
                            .of(l -> l.relation().byA().agreements()),
                    heading("DisagreementsByA", "stories in which A is against B")
                            .count("stories")
                            .of(l -> l.relation().byA().disagreements()),
                    heading("AgreementsByB", "stories in which B is for A")
                            .count("stories")
                            .of(l -> l.relation().byB().agreements()),
                    heading("DisagreementsByB", "stories in which B is against A")
                            .count("stories")
                            .of(l -> l.relation().byB().disagreements()),
                    heading("Contacts", "stories that tell of a meeting, a call, a visit")
                            .count("stories")
                            .of(l -> l.relation().contacts()),
                    heading(
                                    "Sign",
                                    "1 where the two agree, -1 where they disagree, 0 where it is contested: both are"
                                            + " stated and the interval of the balance spans 0")
                            .range(Range.oneOf("1", "0", "-1"))
                            .emptyWhen(NOTHING_STATED)
                            .of(RelationLine::sign)));

    static final Table<Group> COMMUNITIES = new Table<>(
            "communities.csv",
            "a community (by density) or a bloc (by sign)",
            List.of(
                    heading("Kind", "how the group was found")
                            .range(Range.oneOf(Group.Kind.class))
                            .of(g -> lower(g.kind())),
                    heading("Id", "number among its kind, the largest first, as in nodes.csv")
                            .range(Range.atLeast(1))
                            .of(Group::id),
                    column("Label", "its strongest members", Group::label),
                    heading("Size", "how many members")
                            .unit("actors")
                            .range(Range.atLeast(1))
                            .of(g -> g.members().size()),
                    heading("InternalWeight", "weight of the ties inside; of a bloc of its agreements")
                            .count("weight")
                            .of(Group::internalWeight),
                    heading("ExternalWeight", "weight of the ties to the rest; of a bloc of its disagreements")
                            .count("weight")
                            .of(Group::externalWeight),
                    heading("NegativeInside", "disagreement inside: what the bloc does not explain")
                            .count("weight")
                            .emptyWhen("the group is a community")
                            .of(Group::negativeInside),
                    heading("PositiveAcross", "agreement with the rest")
                            .count("weight")
                            .emptyWhen("the group is a community")
                            .of(Group::positiveAcross),
                    column(
                            "Members",
                            "ids of its actors, in order, parted by spaces",
                            g -> String.join(" ", g.members())),
                    heading(
                                    "Stability",
                                    "how often two of its members stand in one group where groups are found afresh in resamples of the stories")
                            .range(Range.between(0, 1))
                            .emptyWhen("the groups of the window are not resampled")
                            .of(g -> g.sureness().stability()),
                    heading(
                                    "MemberProbabilities",
                                    "how surely each of Members belongs to it, in their order, parted by spaces")
                            .emptyWhen("the groups of the window are not resampled")
                            .of(g -> g.sureness().cell())));

    static final Table<BalanceLine> BALANCE = new Table<>(
            "balance.csv",
            "a count of signed triangles, a measure of frustration, or a tie at odds with two sides",
            List.of(
                    column(
                            "Measure",
                            "what is measured: triangles by how many of their ties are disagreements, the share that"
                                    + " is balanced, the ties at odds with the best division into two sides (their"
                                    + " count, their share, each of them)",
                            BalanceLine::measure),
                    heading("Source", "id of one actor of such a tie")
                            .emptyWhen("the row is of the whole network")
                            .of(BalanceLine::source),
                    heading("Target", "id of the other actor")
                            .emptyWhen("the row is of the whole network")
                            .of(BalanceLine::target),
                    heading("Value", "count, share, or the tie's agreement less its disagreement")
                            .unit("triangles, ties, share or weight")
                            .range(Range.NUMBER)
                            .emptyWhen("it is a share of nothing")
                            .of(BalanceLine::value),
                    heading("Exact", "whether the value is exact; an upper bound otherwise")
                            .range(Range.FLAG)
                            .emptyWhen("the row is of a tie")
                            .of(BalanceLine::exact)));

    private NetworkTables() {}

    private static List<Column<Node>> nodes() {
        List<Column<Node>> columns = new ArrayList<>(List.of(
                column("Id", "id of the actor: ISO 3166-1 alpha-3 for a state", n -> n.actor()
                        .id()),
                column("Label", "its name", n -> n.actor().label()),
                heading("Kind", "what it is")
                        .range(Range.oneOf(ActorKind.class))
                        .of(n -> lower(n.actor().kind())),
                heading("State", "id of the state that it is or belongs to")
                        .emptyWhen("it belongs to none")
                        .of(n -> n.actor().state()),
                heading("ArticleCount", "articles that mention it")
                        .count("articles")
                        .of(Node::articles),
                heading("StoryCount", "stories that mention it")
                        .count("stories")
                        .of(Node::stories),
                heading("MentionCount", "mentions in all articles")
                        .count("mentions")
                        .of(Node::mentions)));
        for (Measure measure : Measure.values()) {
            columns.add(heading(measure.column(), measure.meaning())
                    .unit(measure.unit())
                    .range(range(measure))
                    .emptyWhen(NO_SUPPORT + (measure.missing().isEmpty() ? "" : ", or " + measure.missing()))
                    .of(n -> n.measure(measure)));
        }
        IntervalKind.measures().forEach(measure -> columns.addAll(IntervalColumns.of(measure)));
        return columns;
    }

    private static Range range(Measure measure) {
        boolean low = Double.isFinite(measure.least());
        boolean high = Double.isFinite(measure.most());
        return low && high
                ? Range.between(measure.least(), measure.most())
                : low ? Range.atLeast(measure.least()) : Range.NUMBER;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
