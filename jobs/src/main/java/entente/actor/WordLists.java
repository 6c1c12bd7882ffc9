package entente.actor;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Lists of words by class that travel with the program: the columns Class, Word, Example. */
public final class WordLists {

    private WordLists() {}

    /**
     * The words of each class of an enum, whose constants are written as keys in the list.
     *
     * @param file its path beneath {@code data}
     */
    public static <C extends Enum<C>> Map<C, Set<String>> read(String file, Class<C> classes) {
        Map<C, Set<String>> words = new EnumMap<>(classes);
        for (C wordClass : classes.getEnumConstants()) {
            words.put(wordClass, new HashSet<>());
        }
        for (CsvRows.Row row : CsvRows.bundled(file, "Class", "Word", "Example")) {
            if (!words.get(constant(row, classes)).add(row.get(1))) {
                throw row.problem("a class must have a word once, got '" + row.get(1) + "' again");
            }
        }
        return Collections.unmodifiableMap(words);
    }

    private static <C extends Enum<C>> C constant(CsvRows.Row row, Class<C> classes) {
        for (C wordClass : classes.getEnumConstants()) {
            if (key(wordClass).equals(row.get(0))) {
                return wordClass;
            }
        }
        throw row.problem("Class must be a constant of " + classes.getSimpleName() + ", got '" + row.get(0) + "'");
    }

    /** How a class is written in its list: 'no-name'. */
    public static String key(Enum<?> wordClass) {
        return wordClass.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
