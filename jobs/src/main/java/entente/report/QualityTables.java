package entente.report;

import static entente.report.Column.column;
import static entente.report.ColumnDraft.heading;

import entente.corpus.Rejection;
import entente.corpus.RejectionReason;
import entente.mention.UnresolvedName;
import java.util.List;
import java.util.Locale;

/** The reports that tell how far a run can be trusted. */
final class QualityTables {

    private static final String NO_GATE = "no gate is set on it";

    static final Table<Rejection> REJECTED = new Table<>(
            "rejected.csv",
            "a record or file of the input that is not analysed",
            List.of(
                    column("File", "the file, as it was given", Rejection::file),
                    heading("Line", "line of the record, from 1")
                            .range(Range.atLeast(1))
                            .emptyWhen("the file is the record")
                            .of(r -> r.line() == 0 ? null : r.line()),
                    heading("DocId", "id of the record")
                            .emptyWhen("none could be read")
                            .of(Rejection::docId),
                    heading("Reason", "why")
                            .range(Range.oneOf(RejectionReason.class))
                            .of(r -> r.reason().name().toLowerCase(Locale.ROOT)),
                    heading("Detail", "what helps to mend it")
                            .emptyWhen("the reason says it all")
                            .of(Rejection::detail)));

    static final Table<UnresolvedName> UNRESOLVED_NAMES = new Table<>(
            "unresolved_names.csv",
            "an actor outside the gazetteer, the most mentioned first",
            List.of(
                    column("Name", "its name", UnresolvedName::name),
                    column("ActorId", "its id, made from the name", UnresolvedName::actor),
                    heading("MentionCount", "mentions in all articles")
                            .count("mentions")
                            .of(UnresolvedName::mentions),
                    heading("ArticleCount", "articles that mention it")
                            .count("articles")
                            .of(UnresolvedName::articles),
                    heading("SuggestedId", "id of an actor that it may be the same as")
                            .emptyWhen("nothing suggests one")
                            .of(UnresolvedName::suggestion),
                    heading("Why", "what speaks for that")
                            .emptyWhen("nothing suggests one")
                            .of(UnresolvedName::why)));

    static final Table<QualityLine> QUALITY = new Table<>(
            "quality.csv",
            "a property of the corpus or of its reading",
            List.of(
                    column("Check", "what is measured", QualityLine::check),
                    heading("Value", "its share, count or mean")
                            .range(Range.NUMBER)
                            .emptyWhen("it cannot be told")
                            .of(QualityLine::value),
                    heading("Threshold", "beyond it a run is not published")
                            .range(Range.NUMBER)
                            .emptyWhen(NO_GATE)
                            .of(QualityLine::fail),
                    heading("Passed", "whether the value keeps to the threshold")
                            .range(Range.FLAG)
                            .of((QualityLine line) -> line.verdict() != QualityLine.Verdict.FAILED),
                    heading("Warn", "beyond it a run says so")
                            .range(Range.NUMBER)
                            .emptyWhen(NO_GATE)
                            .of(QualityLine::warn),
                    heading("Verdict", "how the value stands against both")
                            .range(Range.oneOf(QualityLine.Verdict.class))
                            .emptyWhen(NO_GATE)
                            .of((QualityLine line) ->
                                    line.isGated() ? line.verdict().name().toLowerCase(Locale.ROOT) : "")));

    private QualityTables() {}
}
