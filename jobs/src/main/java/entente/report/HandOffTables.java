package entente.report;

import static entente.report.Column.column;
import static entente.report.ColumnDraft.heading;

import entente.actor.Actor;
import java.util.List;
import java.util.function.Function;

/**
 * The counted alignments as the tables that other programs take: their column names, not ours.
 *
 * <p>{@code plover_events.csv} names its columns as PLOVER names the fields of an event record (manual of 2018 and later), a
 * field of several parts cut in columns. {@code dna_statements.csv} has the variables of the Discourse Network Analyzer's
 * standard type of statement (Leifeld 2017): person, organization, concept, agreement, and the document they stand in.
 */
final class HandOffTables {

    private static final String NO_SECTOR = "its kind tells no sector";

    static final Table<EventLine> PLOVER_EVENTS = new Table<>(
            "plover_events.csv",
            "a counted alignment or contact as an event of PLOVER",
            List.of(
                    column("id", "AlignmentId in alignments.csv", e -> e.stated()
                            .line()
                            .id()),
                    heading("date", "day of the article")
                            .range(Range.DATE)
                            .emptyWhen("the article has no date")
                            .of(e -> e.stated().line().date()),
                    column("actor", "name of the source", e -> e.source().label()),
                    code("actor_code", EventLine::source),
                    sector("actor_sector", EventLine::source),
                    column("recipient", "name of the target", e -> e.target().label()),
                    code("recipient_code", EventLine::target),
                    sector("recipient_sector", EventLine::target),
                    column(
                            "event",
                            "event type",
                            e -> e.stated().line().alignment().code()),
                    heading(
                                    "quad_code",
                                    "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict")
                            .range(Range.oneOf("1", "2", "3", "4"))
                            .of(e -> PloverQuad.of(e.stated().line().alignment().code())
                                    .code()),
                    heading("event_scale", "place on the scale from conflict to cooperation")
                            .range(Range.between(-9, 10))
                            .of(e -> e.stated().line().alignment().code().scale()),
                    column("event_text", "the sentence that states it", e -> e.stated()
                            .sentence()),
                    column("text_id", "id of the article", e -> e.stated()
                            .line()
                            .article()),
                    heading("text_sentence", "number of the sentence in it, from 0")
                            .count("")
                            .of(e -> e.stated().line().alignment().sentence()),
                    heading("cite_source", "who published the article")
                            .emptyWhen("the input does not say")
                            .of(e -> e.stated().source()),
                    heading("cite_url", "where it stood")
                            .emptyWhen("the input does not say")
                            .of(e -> e.stated().url()),
                    column(
                            "coder",
                            "what found it: a construction, or the learned reader",
                            e -> e.stated().line().alignment().rule()),
                    heading("confidence", "probability that a reader would sign it")
                            .range(Range.between(0, 1))
                            .of(e -> e.stated().line().alignment().confidence())));

    static final Table<EventLine> DNA_STATEMENTS = new Table<>(
            "dna_statements.csv",
            "a counted alignment as a statement of the Discourse Network Analyzer; contact is no statement",
            List.of(
                    column("statement_id", "AlignmentId in alignments.csv", e -> e.stated()
                            .line()
                            .id()),
                    heading("time", "day of the article")
                            .range(Range.DATE)
                            .emptyWhen("the article has no date")
                            .of(e -> e.stated().line().date()),
                    column("document_id", "id of the article", e -> e.stated()
                            .line()
                            .article()),
                    heading("document_title", "headline of the article")
                            .emptyWhen("it has none")
                            .of(e -> e.stated().title()),
                    heading("document_source", "who published it")
                            .emptyWhen("the input does not say")
                            .of(e -> e.stated().source()),
                    heading("person", "who says or does it")
                            .emptyWhen("it is no person")
                            .of(EventLine::person),
                    heading("organization", "the body that says or does it; the state of a person")
                            .emptyWhen("it is a person of no known state")
                            .of(EventLine::organisation),
                    column("concept", "name of the actor for or against whom", e -> e.target()
                            .label()),
                    heading("agreement", "1 for, 0 against")
                            .range(Range.FLAG)
                            .of(e -> e.stated().line().alignment().polarity() > 0),
                    column("text", "the sentence that states it", e -> e.stated()
                            .sentence())));

    private HandOffTables() {}

    private static Column<EventLine> code(String name, Function<EventLine, Actor> who) {
        return heading(name, "ISO 3166-1 alpha-3 of the state that it is or belongs to")
                .emptyWhen("it belongs to none")
                .of(e -> who.apply(e).state());
    }

    private static Column<EventLine> sector(String name, Function<EventLine, Actor> who) {
        return heading(name, "sector")
                .range(Range.oneOf("GOV", "IGO", "PTY", "REB", "BUS", "MED"))
                .emptyWhen(NO_SECTOR)
                .of(e -> EventLine.sector(who.apply(e)));
    }
}
