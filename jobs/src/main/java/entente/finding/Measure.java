package entente.finding;

import java.util.Locale;

/** The measures of an actor in a network, in the order of the columns of {@code nodes.csv}. */
public enum Measure {
    DEGREE,
    STRENGTH,
    STRENGTH_POS,
    STRENGTH_NEG,
    BETWEENNESS,
    HARMONIC,
    CLOSENESS,
    EIGENVECTOR,
    PAGERANK,
    KATZ,
    CORENESS,
    CLUSTERING,
    CONSTRAINT,
    PARTICIPATION,
    COMMUNITY,
    BLOC,
    PN_INDEX;

    /** Its name as a column. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
