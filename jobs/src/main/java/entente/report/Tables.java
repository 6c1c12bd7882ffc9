package entente.report;

import static entente.report.Column.column;
import static entente.report.ColumnDraft.heading;

import entente.corpus.Rejection;
import entente.finding.change.Change;
import entente.finding.phase.Phase;
import entente.finding.sensitivity.Sensitivity;
import entente.mention.UnresolvedName;
import entente.tie.Evidence;
import java.util.List;

/**
 * The reports of a run directory: a contract, since outside programs read these columns. {@code columns.csv} beside them
 * says what each column means.
 */
public final class Tables {

    public static final Table<Node> NODES = NetworkTables.NODES;
    public static final Table<Edge> EDGES = EdgeTable.EDGES;
    public static final Table<RelationLine> RELATIONS = NetworkTables.RELATIONS;
    public static final Table<AlignmentLine> ALIGNMENTS = LedgerTables.ALIGNMENTS;
    public static final Table<Evidence> EVIDENCE = LedgerTables.EVIDENCE;
    public static final Table<MentionLine> MENTIONS = LedgerTables.MENTIONS;
    public static final Table<StoryLine> STORIES = LedgerTables.STORIES;
    public static final Table<Group> COMMUNITIES = NetworkTables.COMMUNITIES;
    public static final Table<BalanceLine> BALANCE = NetworkTables.BALANCE;
    public static final Table<Change> CHANGES = ChangeTables.CHANGES;
    public static final Table<Phase> PHASES = ChangeTables.PHASES;
    public static final Table<Sensitivity> SENSITIVITY = SensitivityTables.SENSITIVITY;
    public static final Table<UnresolvedName> UNRESOLVED_NAMES = QualityTables.UNRESOLVED_NAMES;
    public static final Table<Rejection> REJECTED = QualityTables.REJECTED;
    public static final Table<QualityLine> QUALITY = QualityTables.QUALITY;

    public static final Table<EventLine> PLOVER_EVENTS = HandOffTables.PLOVER_EVENTS;
    public static final Table<EventLine> DNA_STATEMENTS = HandOffTables.DNA_STATEMENTS;

    public static final Table<ColumnLine> COLUMNS = new Table<>(
            "columns.csv",
            "a column of one of these files",
            List.of(
                    column("File", "the file; files of one name in windows/ have the same columns", ColumnLine::file),
                    column("Column", "its header", l -> l.heading().name()),
                    column("Meaning", "what a cell says", l -> l.heading().meaning()),
                    heading("Unit", "what a number counts or is measured in")
                            .emptyWhen("a cell is no number, or a number without unit")
                            .of(l -> l.heading().unit()),
                    column("Range", "what a cell may hold", l -> l.heading()
                            .range()
                            .text()),
                    column("EmptyWhen", "when a cell is empty", ColumnLine::emptyWhen)));

    /** All of them: a report that is missing here is missing in {@code columns.csv}. */
    public static final List<Table<?>> ALL = List.of(
            NODES,
            EDGES,
            RELATIONS,
            ALIGNMENTS,
            EVIDENCE,
            MENTIONS,
            STORIES,
            COMMUNITIES,
            BALANCE,
            CHANGES,
            PHASES,
            SENSITIVITY,
            UNRESOLVED_NAMES,
            REJECTED,
            QUALITY,
            PLOVER_EVENTS,
            DNA_STATEMENTS,
            COLUMNS);

    private Tables() {}

    /** The rows of {@code columns.csv}. */
    public static List<ColumnLine> columns() {
        return ColumnLine.of(ALL);
    }
}
