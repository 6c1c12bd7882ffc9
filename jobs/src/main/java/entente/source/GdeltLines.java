package entente.source;

import entente.corpus.CodingScheme;
import entente.corpus.RejectionReason;
import entente.corpus.Standing;
import entente.source.CodedRow.CodedActor;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * GDELT's own files, which have no header and are told by their first cells: events, of 58 columns or, since 2015, 61, and the
 * Global Knowledge Graph 2.1, of 27 (GDELT codebooks, 2015). Quotation marks mean nothing in them.
 */
final class GdeltLines {

    private static final Pattern EVENT = Pattern.compile("\\d{1,12}\\t\\d{8}\\t\\d{6}\\t\\d{4}\\t.*", Pattern.DOTALL);
    private static final Pattern GRAPH = Pattern.compile("\\d{14}-T?\\d+\\t\\d{14}\\t\\d\\t.*", Pattern.DOTALL);

    private static final int GRAPH_COLUMNS = 27;
    private static final int EVENT_COLUMNS = 58;

    /** The columns of events that are taken; the address stands in the last one. */
    private static final Map<String, Integer> COLUMNS = Map.of(
            "GlobalEventID", 0,
            "Day", 1,
            "Actor1Name", 6,
            "Actor1CountryCode", 7,
            "Actor1Type1Code", 12,
            "Actor2Name", 16,
            "Actor2CountryCode", 17,
            "Actor2Type1Code", 22,
            "EventCode", 26);

    private static final String ADDRESS = "SourceURL";

    private GdeltLines() {}

    static boolean areEvents(String firstLine) {
        return EVENT.matcher(firstLine).matches();
    }

    static boolean areGraph(String firstLine) {
        return GRAPH.matcher(firstLine).matches();
    }

    /** The header that files of events do not have. */
    static List<String> header() {
        List<String> header = new ArrayList<>(COLUMNS.keySet());
        header.add(ADDRESS);
        return header;
    }

    /** The record of an event. */
    static SourceRecord event(Lines.Line line, CodedEvents events) {
        List<String> cells = List.of(line.text().split("\t", -1));
        if (cells.size() < EVENT_COLUMNS) {
            return tooFew(line, cells.size(), EVENT_COLUMNS);
        }
        return events.record(
                line.number(), column -> cells.get(column.equals(ADDRESS) ? cells.size() - 1 : COLUMNS.get(column)));
    }

    private static SourceRecord tooFew(Lines.Line line, int cells, int columns) {
        return SourceRecord.problem(
                line.number(),
                RejectionReason.MALFORMED_CSV,
                cells + " cells where GDELT writes " + columns + ": fetch the file again");
    }

    /** The record of an article of the graph: who is named where in it. */
    static SourceRecord graph(Lines.Line line) {
        String[] cells = line.text().split("\t", -1);
        if (cells.length < GRAPH_COLUMNS) {
            return tooFew(line, cells.length, GRAPH_COLUMNS);
        }
        List<CodedActor> named = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        add(named, taken, cells[12], Standing.PERSON);
        add(named, taken, cells[14], Standing.BODY);
        states(named, taken, cells[10]);
        add(named, taken, cells[23], Standing.LISTED);
        if (named.isEmpty()) {
            return SourceRecord.problem(
                    line.number(), "gkg:" + cells[0], RejectionReason.NO_ACTOR, "the article names nobody");
        }
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.put(Field.ID, "gkg:" + cells[0]);
        fields.put(Field.DATE, cells[1]);
        fields.put(Field.SOURCE, cells[3]);
        fields.put(Field.URL, cells[4]);
        return SourceRecord.coded(line.number(), fields, new CodedRow(CodingScheme.GKG, named, null));
    }

    /** {@code Name,offset;Name,offset}; what another list has at the place of a name is the same name. */
    private static void add(List<CodedActor> named, Set<Integer> taken, String cell, Standing standing) {
        for (String entry : cell.split(";", -1)) {
            int comma = entry.lastIndexOf(',');
            if (comma > 0) {
                add(named, taken, entry.substring(0, comma), entry.substring(comma + 1), standing);
            }
        }
    }

    /** {@code type#name#...#offset}; of places only states may act. */
    private static void states(List<CodedActor> named, Set<Integer> taken, String cell) {
        for (String entry : cell.split(";", -1)) {
            String[] parts = entry.split("#", -1);
            if (parts.length > 2 && parts[0].equals("1")) {
                add(named, taken, parts[1], parts[parts.length - 1], Standing.LISTED);
            }
        }
    }

    private static void add(List<CodedActor> named, Set<Integer> taken, String name, String offset, Standing standing) {
        String one = name.replaceAll("\\s+", " ").strip();
        if (!one.isEmpty() && offset.matches("\\d{1,8}") && taken.add(Integer.parseInt(offset))) {
            named.add(new CodedActor(Integer.parseInt(offset), one, "", standing));
        }
    }
}
