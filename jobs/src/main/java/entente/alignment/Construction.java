package entente.alignment;

import entente.corpus.StanceFiles;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * What an alignment was read from: a construction of grammar, a speaker, the learned reader, a coder. What is known of each
 * stands in {@code data/stance/constructions.csv}; {@code data/stance/README.md} tells each with examples.
 */
public enum Construction {
    VERB_OBJECT,
    VERB_PREPOSITION,
    VERB_CLAUSE,
    VERB_RECEIVE,
    VERB_PLACE,
    PASSIVE,
    TOGETHER,
    NOUN_OWNED,
    NOUN_CARRIED,
    NOUN_LOOSE,
    NOUN_RECEIVED,
    NOUN_BETWEEN,
    NOUN_PLACE,
    ADJECTIVE,
    ROLE_NOUN,
    NAMING,
    JUDGEMENT,
    CLAIM,
    VOICE,
    OWN_SIDE,
    READER,
    CODED_POLECAT,
    CODED_ICEWS,
    CODED_GDELT,
    CODED_GKG,
    CODED_STATEMENTS;

    /** What constructions have in common for the learned reader; the order is that of its facts. */
    public enum Kind {
        OBJECT,
        PHRASE,
        PLACE,
        NOUN,
        SHARED,
        SAID,
        OTHER
    }

    private record Known(double base, boolean shared, boolean mutual, boolean loose, Kind kind) {

        private static Known of(CSVRecord row) {
            String base = row.get("Base");
            return new Known(
                    base.isEmpty() ? Double.NaN : Double.parseDouble(base),
                    row.get("Shared").equals("yes"),
                    row.get("Mutual").equals("yes"),
                    row.get("Loose").equals("yes"),
                    Kind.valueOf(row.get("Kind").toUpperCase(Locale.ROOT)));
        }
    }

    private static final class Holder {
        private static final Map<Construction, Known> KNOWN = new EnumMap<>(Construction.class);

        static {
            StanceFiles.rows("constructions.csv").forEach(row -> KNOWN.put(of(row.get("Construction")), Known.of(row)));
        }
    }

    private Known known() {
        return Holder.KNOWN.get(this);
    }

    /** The construction of this name: 'verb-object'. */
    static Construction of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** As it stands in the files: 'verb-object'. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How sure it is by itself, or NaN where another tells that. */
    public double base() {
        return known().base();
    }

    /** Whether it tells what two actors do together: that they meet or cooperate, whatever they think of each other. */
    boolean isShared() {
        return known().shared();
    }

    /** Whether one side is enough to tell what two do together: 'Xi met Putin'. */
    public boolean isMutual() {
        return known().mutual();
    }

    /** Whether it leaves open whose the deed is. */
    public boolean isLoose() {
        return known().loose();
    }

    public Kind kind() {
        return known().kind();
    }
}
