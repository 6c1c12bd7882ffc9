package entente.report;

import java.util.Locale;

/** The two kinds of tie that a report tells apart; the parallel-edge key of Gephi's importer. */
public enum EdgeKind {
    COMENTION("Undirected"),
    ALIGNMENT("Directed");

    private final String type;

    EdgeKind(String type) {
        this.type = type;
    }

    /** Value of the column {@code Type}. */
    public String type() {
        return type;
    }

    /** Value of the column {@code Kind}. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
