package entente.job.run;

import entente.actor.Actor;
import entente.alignment.Alignment;
import entente.report.AlignmentLine;
import entente.report.EventLine;
import entente.report.StatedLine;
import entente.report.Table;
import entente.report.Tables;
import entente.tie.AlignmentRule;
import entente.tie.CodedUse;
import java.util.Iterator;
import java.util.function.Function;

/** All alignments, and those that count as events and statements for other programs, in one pass. */
final class StatedFiles {

    private final RunDirectory directory;
    private final AlignmentRule rule;
    private final CodedUse coded;

    StatedFiles(RunDirectory directory, AlignmentRule rule, CodedUse coded) {
        this.directory = directory;
        this.rule = rule;
        this.coded = coded;
    }

    /**
     * Writes them.
     *
     * @param who finds an actor by its id
     */
    void write(Iterator<StatedLine> lines, Function<String, Actor> who) {
        try (Table.Rows<AlignmentLine> all = open(Tables.ALIGNMENTS);
                Table.Rows<EventLine> events = open(Tables.PLOVER_EVENTS);
                Table.Rows<EventLine> statements = open(Tables.DNA_STATEMENTS)) {
            while (lines.hasNext()) {
                StatedLine stated = lines.next();
                Alignment alignment = stated.line().alignment();
                all.add(stated.line());
                if (rule.counts(alignment) && coded.counts(alignment)) {
                    EventLine event =
                            new EventLine(stated, who.apply(alignment.source()), who.apply(alignment.target()));
                    events.add(event);
                    if (!rule.isContact(alignment)) {
                        statements.add(event);
                    }
                }
            }
        }
    }

    private <R> Table.Rows<R> open(Table<R> table) {
        return table.open(directory.create(table.file()));
    }
}
