package entente.finding.change;

import java.util.Locale;

/** What a change is a change of. */
public enum Subject {
    /** A pair that is mentioned together. */
    COMENTION(Sort.EDGE),
    /** One that is for or against another. */
    ALIGNMENT(Sort.EDGE),
    /** A pair that meets, calls, visits each other. */
    CONTACT(Sort.EDGE),
    /** An actor's rank by strength. */
    STRENGTH(Sort.MEASURE),
    /** An actor's rank by PageRank. */
    PAGERANK(Sort.MEASURE),
    /** A bloc, or an actor's place in one. */
    BLOC(Sort.GROUP);

    private enum Sort {
        EDGE,
        MEASURE,
        GROUP
    }

    private final Sort sort;

    Subject(Sort sort) {
        this.sort = sort;
    }

    /** Value of the column {@code EdgeKind}: empty but for edges. */
    public String edgeKind() {
        return isEdge() ? name().toLowerCase(Locale.ROOT) : "";
    }

    /** Value of the column {@code Measure}: empty but for ranks. */
    public String measure() {
        return sort == Sort.MEASURE ? name().toLowerCase(Locale.ROOT) : "";
    }

    /** Whether it is a row of {@code edges.csv}. */
    public boolean isEdge() {
        return sort == Sort.EDGE;
    }
}
