package entente.source;

import entente.corpus.StanceFiles;
import entente.corpus.Standing;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/**
 * What codes of others mean here: event types of CAMEO (Conflict and Mediation Event Observations, Schrodt 2012) as those of
 * PLOVER, which was made from them, and sectors as what an actor is.
 */
final class CodingTables {

    /**
     * An event type of CAMEO.
     *
     * @param plover the type of PLOVER, empty for mere statements, which it has none for
     * @param words what it is
     */
    record EventType(String plover, String words) {}

    private static final CodingTables BUNDLED = new CodingTables();

    private final Map<String, EventType> types = new HashMap<>();
    private final Map<String, Standing> sectors = new HashMap<>();

    private CodingTables() {
        for (CSVRecord row : StanceFiles.rows("cameo.csv")) {
            types.put(row.get(0), new EventType(row.get(1), row.get(2)));
        }
        for (CSVRecord row : StanceFiles.rows("sectors.csv")) {
            sectors.put(row.get(0).toLowerCase(Locale.ROOT), Standing.valueOf(row.get(1)));
        }
    }

    /** All event types, by the beginnings of their codes. */
    static Map<String, EventType> types() {
        return Map.copyOf(BUNDLED.types);
    }

    /** The event type of a code of CAMEO: that of its longest known beginning, with a nought that a program took away. */
    static Optional<EventType> cameo(String code) {
        return prefix(code).or(() -> code.matches("\\d{3}") ? prefix("0" + code) : Optional.empty());
    }

    private static Optional<EventType> prefix(String code) {
        for (int length = code.length(); length >= 2; length--) {
            EventType type = BUNDLED.types.get(code.substring(0, length));
            if (type != null) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** What an actor of some sectors is: who is of a state's government is that, whatever else; otherwise as the first says. */
    static Optional<Standing> standing(List<String> all) {
        Optional<Standing> first = Optional.empty();
        for (String sector : all) {
            Standing standing = BUNDLED.sectors.get(sector.strip().toLowerCase(Locale.ROOT));
            if (standing == Standing.STATE) {
                return Optional.of(standing);
            }
            first = first.or(() -> Optional.ofNullable(standing));
        }
        return first;
    }
}
