package entente.source;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Rows as coders write them, with values of our own. */
public final class CodedRows {

    private CodedRows() {}

    /**
     * An event of GDELT in 61 columns.
     *
     * @param source name, country and sector, parted by a bar
     * @param target the same
     */
    public static String gdelt(int id, String day, String source, String target, String code, String url) {
        String[] cells = blank(61);
        cells[0] = Integer.toString(id);
        cells[1] = day;
        cells[2] = day.substring(0, 6);
        cells[3] = day.substring(0, 4);
        cells[4] = day.substring(0, 4) + ".1452";
        actor(cells, 5, source);
        actor(cells, 15, target);
        cells[26] = code;
        cells[60] = url;
        return String.join("\t", cells);
    }

    private static void actor(String[] cells, int first, String actor) {
        String[] parts = actor.split("\\|", -1);
        cells[first] = parts[1] + parts[2];
        cells[first + 1] = parts[0];
        cells[first + 2] = parts[1];
        cells[first + 7] = parts[2];
    }

    /** An article of GDELT's graph. */
    public static String graph(String persons, String bodies, String places, String names) {
        String[] cells = blank(27);
        cells[0] = "20230222093000-T41";
        cells[1] = "20230222093000";
        cells[2] = "1";
        cells[3] = "desk.example";
        cells[4] = "https://desk.example/graph";
        cells[10] = places;
        cells[12] = persons;
        cells[14] = bodies;
        cells[23] = names;
        return String.join("\t", cells);
    }

    private static String[] blank(int columns) {
        String[] cells = new String[columns];
        Arrays.fill(cells, "");
        return cells;
    }

    /** A table as these archives write them: parted by tabs, with columns beside those that are taken. */
    public static String table(String header, String... rows) {
        return tabbed(header) + Arrays.stream(rows).map(CodedRows::tabbed).collect(Collectors.joining());
    }

    private static String tabbed(String row) {
        List<String> cells =
                Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
        return String.join("\t", cells) + "\t" + String.join("\t", Collections.nCopies(3, "x")) + "\n";
    }
}
