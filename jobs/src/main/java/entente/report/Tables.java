package entente.report;

import static entente.report.Table.column;

import entente.corpus.Rejection;
import entente.finding.Measure;
import entente.mention.UnresolvedName;
import entente.tie.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The reports of a run directory: a contract, since outside programs read these columns. */
public final class Tables {

    public static final Table<Edge> EDGES = new Table<>(List.of(
            column("Source", Edge::source),
            column("Target", Edge::target),
            column("Type", e -> e.kind().type()),
            column("Kind", e -> e.kind().column()),
            column("Id", Edge::id),
            column("Label", Edge::label),
            column("Weight", Edge::weight),
            column("Sign", Edge::sign),
            column("RawCount", Edge::rawCount),
            column("ArticleCount", Edge::articleCount),
            column("StoryCount", Edge::storyCount),
            column("SourceCount", Edge::sourceCount),
            column("WeightFractional", Edge::weightFractional),
            column("AssociationStrength", Edge::associationStrength),
            column("NPMI", Edge::npmi),
            column("Expected", Edge::expected),
            column("PValue", Edge::pValue),
            column("QValue", Edge::qValue),
            column("Backbone", Edge::backbone),
            column("Distance", Edge::distance),
            column("WeightLo", Edge::weightLow),
            column("WeightHi", Edge::weightHigh),
            column("FirstDate", Edge::firstDate),
            column("LastDate", Edge::lastDate),
            column("ForStories", Edge::forStories),
            column("AgainstStories", Edge::againstStories),
            column("ContactStories", Edge::contactStories),
            column("Balance", e -> e.balance().value()),
            column("BalanceLo", e -> e.balance().low()),
            column("BalanceHi", e -> e.balance().high())));

    public static final Table<AlignmentLine> ALIGNMENTS = new Table<>(List.of(
            column("AlignmentId", AlignmentLine::id),
            column("DocId", AlignmentLine::article),
            column("Date", AlignmentLine::date),
            column("SentenceIndex", l -> l.alignment().sentence()),
            column("SourceId", l -> l.alignment().source()),
            column("TargetId", l -> l.alignment().target()),
            column("SourceStart", l -> l.alignment().sourceSpan().start()),
            column("SourceEnd", l -> l.alignment().sourceSpan().end()),
            column("TargetStart", l -> l.alignment().targetSpan().start()),
            column("TargetEnd", l -> l.alignment().targetSpan().end()),
            column("CueStart", l -> l.alignment().cueSpan().start()),
            column("CueEnd", l -> l.alignment().cueSpan().end()),
            column("Cue", l -> l.alignment().cue()),
            column("Polarity", l -> l.alignment().polarity()),
            column("Code", l -> l.alignment().code()),
            column("Scale", l -> l.alignment().code().scale()),
            column("Negated", l -> l.alignment().negated()),
            column("Hedged", l -> l.alignment().hedged()),
            column("Quoted", l -> l.alignment().quoted()),
            column("SpeakerId", l -> l.alignment().speaker()),
            column("Confidence", l -> l.alignment().confidence()),
            column("Rule", l -> l.alignment().rule()),
            column("Factuality", l -> l.alignment().factuality().text()),
            column("DeedDate", l -> l.alignment().deedDate())));

    public static final Table<MentionLine> MENTIONS = new Table<>(List.of(
            column("DocId", MentionLine::article),
            column("SentenceIndex", l -> l.mention().sentence()),
            column("Start", l -> l.mention().start()),
            column("End", l -> l.mention().end()),
            column("Text", l -> l.mention().text()),
            column("ActorId", l -> l.mention().actor()),
            column("Kind", l -> lower(l.mention().kind()))));

    public static final Table<Evidence> EVIDENCE = new Table<>(List.of(
            column("EvidenceId", Evidence::id),
            column("EdgeId", Evidence::edge),
            column("AlignmentId", Evidence::alignment),
            column("DocId", Evidence::article),
            column("StoryId", Evidence::story),
            column("SentenceIndex", Evidence::sentence),
            column("Start", Evidence::start),
            column("End", Evidence::end),
            column("Sentence", Evidence::text),
            column("Source", Evidence::source),
            column("Url", Evidence::url),
            column("Date", Evidence::date),
            column("Polarity", e -> e.polarity() == 0 ? null : e.polarity())));

    public static final Table<StoryLine> STORIES = new Table<>(List.of(
            column("StoryId", StoryLine::story),
            column("DocId", StoryLine::article),
            column("Date", StoryLine::date),
            column("Source", StoryLine::source),
            column("Title", StoryLine::title)));

    public static final Table<Rejection> REJECTED = new Table<>(List.of(
            column("File", Rejection::file),
            column("Line", r -> r.line() == 0 ? null : r.line()),
            column("DocId", Rejection::docId),
            column("Reason", r -> lower(r.reason())),
            column("Detail", Rejection::detail)));

    public static final Table<UnresolvedName> UNRESOLVED_NAMES = new Table<>(List.of(
            column("Name", UnresolvedName::name),
            column("ActorId", UnresolvedName::actor),
            column("MentionCount", UnresolvedName::mentions),
            column("ArticleCount", UnresolvedName::articles),
            column("SuggestedId", UnresolvedName::suggestion),
            column("Why", UnresolvedName::why)));

    public static final Table<Group> COMMUNITIES = new Table<>(List.of(
            column("Kind", g -> lower(g.kind())),
            column("Id", Group::id),
            column("Label", Group::label),
            column("Size", g -> g.members().size()),
            column("InternalWeight", Group::internalWeight),
            column("ExternalWeight", Group::externalWeight),
            column("NegativeInside", Group::negativeInside),
            column("PositiveAcross", Group::positiveAcross),
            column("Members", g -> String.join(" ", g.members()))));

    public static final Table<RelationLine> RELATIONS = new Table<>(List.of(
            column("ActorA", l -> l.relation().a()),
            column("ActorB", l -> l.relation().b()),
            column("Label", RelationLine::label),
            column("Agreements", l -> l.relation().both().agreements()),
            column("Disagreements", l -> l.relation().both().disagreements()),
            column("Balance", l -> l.balance().value()),
            column("BalanceLo", l -> l.balance().low()),
            column("BalanceHi", l -> l.balance().high()),
            column("AgreementsByA", l -> l.relation().byA().agreements()),
            column("DisagreementsByA", l -> l.relation().byA().disagreements()),
            column("AgreementsByB", l -> l.relation().byB().agreements()),
            column("DisagreementsByB", l -> l.relation().byB().disagreements()),
            column("Contacts", l -> l.relation().contacts()),
            column("Sign", RelationLine::sign)));

    public static final Table<BalanceLine> BALANCE = new Table<>(List.of(
            column("Measure", BalanceLine::measure),
            column("Source", BalanceLine::source),
            column("Target", BalanceLine::target),
            column("Value", BalanceLine::value),
            column("Exact", BalanceLine::exact)));

    public static final Table<QualityLine> QUALITY = new Table<>(List.of(
            column("Check", QualityLine::check),
            column("Value", QualityLine::value),
            column("Threshold", QualityLine::fail),
            column("Passed", line -> line.verdict() != QualityLine.Verdict.FAILED),
            column("Warn", QualityLine::warn),
            column("Verdict", line -> line.isGated() ? line.verdict().name().toLowerCase(Locale.ROOT) : "")));

    private Tables() {}

    /** Nodes with those measures that were computed. */
    public static Table<Node> nodes(Set<Measure> computed) {
        List<Table.Column<Node>> columns = new ArrayList<>(List.of(
                column("Id", n -> n.actor().id()),
                column("Label", n -> n.actor().label()),
                column("Kind", n -> lower(n.actor().kind())),
                column("State", n -> n.actor().state()),
                column("ArticleCount", Node::articles),
                column("StoryCount", Node::stories),
                column("MentionCount", Node::mentions)));
        for (Measure measure : Measure.values()) {
            if (computed.contains(measure)) {
                columns.add(column(measure.column(), n -> n.measure(measure)));
            }
        }
        return new Table<>(columns);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
