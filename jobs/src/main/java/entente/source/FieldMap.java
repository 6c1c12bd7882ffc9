package entente.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which column or key each field is taken from.
 *
 * @param tool whose export it is, empty where that is not known
 * @param columns by field, as they stand in the file
 * @param missing what the user named and the file does not have
 */
record FieldMap(String tool, Map<Field, String> columns, List<String> missing) {

    FieldMap {
        columns = columns.isEmpty() ? Map.of() : new EnumMap<>(columns);
        missing = List.copyOf(missing);
    }

    boolean hasText() {
        return columns.containsKey(Field.TEXT);
    }

    /** The fields of one row; a column without a value gives none. */
    Map<Field, String> fields(Function<String, String> row) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        columns.forEach((field, column) -> {
            String value = row.apply(column);
            if (value != null) {
                fields.put(field, value);
            }
        });
        return fields;
    }

    /** What was taken from where, for a person. */
    String words(String kind) {
        List<String> pairs = new ArrayList<>();
        columns.forEach((field, column) -> pairs.add(field.key() + "=" + column));
        return kind + (tool.isEmpty() ? "" : " of " + tool) + ": " + String.join(", ", pairs);
    }

    /** Why no text can be taken, and what to do. */
    String noText(Collection<String> all) {
        if (!missing.isEmpty()) {
            return "there is no '" + missing.get(0) + "' among " + list(all) + ": correct --map";
        }
        String title = columns.get(Field.TITLE);
        return "no text among the fields " + list(all) + ": name it, as in --map text=body"
                + (title == null ? "" : ", or have the headlines alone read with --map text=" + title);
    }

    private static String list(Collection<String> all) {
        List<String> shown = all.stream()
                .limit(12)
                .map(name -> name.isBlank() ? "(no name)" : name)
                .toList();
        String listed = String.join(", ", shown) + (all.size() > shown.size() ? ", ..." : "");
        return listed.length() > 240 ? listed.substring(0, 240) + " ..." : listed;
    }
}
