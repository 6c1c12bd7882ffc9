package entente.actor;

import java.util.HashMap;
import java.util.Map;

/** Words at the end of a body's name that tell its legal form, as {@code data/actors/legal-forms.csv} has them, folded. */
public final class LegalForms {

    private enum Sort {
        /** An abbreviation, which an encyclopaedia leaves out. */
        SHORT,
        /** A word of the name in full, which tells no bodies apart. */
        WORD,
        /** A word that may stand behind a known name, but tells bodies apart. */
        PART
    }

    private static final Map<String, Sort> SORTS = read();

    private LegalForms() {}

    private static Map<String, Sort> read() {
        Map<String, Sort> sorts = new HashMap<>();
        for (CsvRows.Row row : CsvRows.bundled("actors/legal-forms.csv", "Form", "Sort", "Example")) {
            sorts.put(row.get(0), row.constant(row.get(1), "Sort", Sort.class));
        }
        return sorts;
    }

    /** Any of them. */
    public static boolean isAny(String word) {
        return SORTS.containsKey(word);
    }

    /** Whether bodies are the same with and without it: 'Corp', 'Corporation'. */
    public static boolean tellsNothing(String word) {
        return SORTS.get(word) == Sort.SHORT || SORTS.get(word) == Sort.WORD;
    }

    /** Whether it is an abbreviation: 'Corp'. */
    public static boolean isShort(String word) {
        return SORTS.get(word) == Sort.SHORT;
    }
}
