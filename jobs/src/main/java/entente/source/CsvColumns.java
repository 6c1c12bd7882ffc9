package entente.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the columns of a table stand, by its header; of equal names the first. */
final class CsvColumns {

    private final Map<String, Integer> places = new LinkedHashMap<>();

    CsvColumns(List<String> header) {
        for (int i = 0; i < header.size(); i++) {
            places.putIfAbsent(header.get(i).strip(), i);
        }
    }

    /** In their order. */
    Set<String> names() {
        return places.keySet();
    }

    /** The cell of a row under a name; null where the row ends before it. */
    String cell(CsvRows.Row row, String name) {
        int at = places.get(name);
        return at < row.cells().size() ? row.cells().get(at) : null;
    }
}
