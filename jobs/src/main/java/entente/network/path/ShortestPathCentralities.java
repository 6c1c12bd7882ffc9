package entente.network.path;

import entente.network.Scores;

/**
 * The exact measures of shortest paths, as networkx defines them for undirected networks:
 *
 * <ul>
 *   <li>betweenness (Freeman 1977): share of the shortest paths between two others that pass through the actor, summed over
 *       the pairs and divided by the number of pairs of others, (n-1)(n-2)/2; 0 for fewer than three actors;
 *   <li>closeness (Freeman 1979, as improved by Wasserman and Faust 1994 for networks in parts): (r-1)/(n-1) times (r-1) over
 *       the sum of the distances to the r-1 actors that can be reached; 0 where none can;
 *   <li>harmonic closeness (Marchiori and Latora 2000): sum of the inverse distances to all others, 0 for those out of reach.
 * </ul>
 *
 * <p>O(n m) by hops, O(n m + n² log n) at most by distance. The result does not depend on the number of threads.
 */
public final class ShortestPathCentralities {

    private final Scores betweenness;
    private final Scores closeness;
    private final Scores harmonic;

    ShortestPathCentralities(Scores betweenness, Scores closeness, Scores harmonic) {
        this.betweenness = betweenness;
        this.closeness = closeness;
        this.harmonic = harmonic;
    }

    /**
     * Betweenness, divided by the number of pairs of other actors.
     *
     * @throws IllegalStateException if it was left out
     */
    public Scores betweenness() {
        if (betweenness == null) {
            throw new IllegalStateException("betweenness was left out of this computation");
        }
        return betweenness;
    }

    /** Closeness after Wasserman and Faust. */
    public Scores closeness() {
        return closeness;
    }

    /** Harmonic closeness, the plain sum. */
    public Scores harmonic() {
        return harmonic;
    }
}
