package entente.actor;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What is true of few states, as {@code data/actors/states.csv} has it. */
public final class StateFacts {

    private enum Fact {
        /** Its persons are called by the first word of their name. */
        FAMILY_NAME_FIRST,
        /** It is no more: whoever served it is known by a successor. */
        FORMER
    }

    private static final Map<Fact, Set<String>> STATES = read();

    private StateFacts() {}

    private static Map<Fact, Set<String>> read() {
        Map<Fact, Set<String>> states = new EnumMap<>(Fact.class);
        for (CsvRows.Row row : CsvRows.bundled("actors/states.csv", "State", "Fact", "Example")) {
            states.computeIfAbsent(row.constant(row.get(1), "Fact", Fact.class), fact -> new HashSet<>())
                    .add(row.get(0));
        }
        return states;
    }

    public static boolean isFamilyNameFirst(String state) {
        return STATES.get(Fact.FAMILY_NAME_FIRST).contains(state);
    }

    public static boolean isFormer(String state) {
        return STATES.get(Fact.FORMER).contains(state);
    }
}
