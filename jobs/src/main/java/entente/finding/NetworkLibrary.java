package entente.finding;

/** Whose classes compute what both this program and JGraphT have. */
public enum NetworkLibrary {
    /** This program's: weighted, on all threads, for networks of any size. */
    ENTENTE,
    /**
     * JGraphT's: betweenness, closeness, harmonic closeness, eigenvector, PageRank, Katz and coreness to the same values, clustering
     * without weights, and communities by label propagation. On one thread, for networks of some thousand actors.
     */
    JGRAPHT
}
