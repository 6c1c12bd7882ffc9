package entente.finding;

import entente.network.Network;
import entente.network.Scores;
import entente.network.centrality.Constraint;
import entente.network.centrality.Coreness;
import entente.network.centrality.DegreeCentrality;
import entente.network.centrality.EigenvectorCentrality;
import entente.network.centrality.KatzCentrality;
import entente.network.centrality.LocalClustering;
import entente.network.centrality.PageRank;
import entente.network.centrality.PnIndex;
import entente.network.centrality.Strength;
import java.util.Locale;
import java.util.function.Function;

/**
 * The measures of an actor in a network, in the order of the columns of {@code nodes.csv}. What is added here with its function
 * stands in the tables, the graph files and the methods text.
 */
public enum Measure {
    DEGREE("ties", "ties", 0, Double.POSITIVE_INFINITY, DegreeCentrality::new),
    STRENGTH("sum of the weights of the actor's ties", "weight", 0, Double.POSITIVE_INFINITY, Strength::of),
    STRENGTH_POS(
            "sum of the agreement that it states or is told",
            "weight",
            0,
            Double.POSITIVE_INFINITY,
            Strength::positive),
    STRENGTH_NEG(
            "sum of the disagreement that it states or is told",
            "weight",
            0,
            Double.POSITIVE_INFINITY,
            Strength::negative),
    BETWEENNESS("share of the shortest paths between two others that pass through it (Freeman 1977)", "share", 0, 1),
    HARMONIC(
            "sum of the inverse distances to all others (Marchiori and Latora 2000)",
            "weight",
            0,
            Double.POSITIVE_INFINITY,
            "the network is larger than network.exactPathsUpTo"),
    CLOSENESS(
            "inverse of the mean distance to those in reach, times their share (Wasserman and Faust 1994)",
            "weight",
            0,
            Double.POSITIVE_INFINITY,
            "the network is larger than network.exactPathsUpTo"),
    EIGENVECTOR(
            "score in proportion to the scores of those it is tied to (Bonacich 1972)",
            "",
            0,
            1,
            EigenvectorCentrality::new),
    PAGERANK(
            "share of the time of a walker who follows ties by their weight (Brin and Page 1998)",
            "share",
            0,
            1,
            "",
            (network, damping) -> new PageRank(network, damping, PageRank.TOLERANCE)),
    KATZ("walks that end at the actor, the longer the less they count (Katz 1953)", "", 0, 1, KatzCentrality::new),
    CORENESS(
            "largest k of a part of the network in which all have k ties (Seidman 1983)",
            "ties",
            0,
            Double.POSITIVE_INFINITY,
            Coreness::new),
    CLUSTERING(
            "share of the pairs of its ties that are closed to a triangle (Barrat et al. 2004)",
            "share",
            0,
            1,
            LocalClustering::of),
    CONSTRAINT(
            "how far its contacts are one and the same contact (Burt 1992)",
            "",
            0,
            Double.POSITIVE_INFINITY,
            "it has no ties",
            (network, damping) -> new Constraint(network)),
    PARTICIPATION("how evenly its ties spread over the communities (Guimerà and Amaral 2005)", "", 0, 1),
    COMMUNITY("its community, by density: Id in communities.csv", "", 1, Double.POSITIVE_INFINITY, "it has no ties"),
    BLOC(
            "its bloc, by sign: Id in communities.csv",
            "",
            1,
            Double.POSITIVE_INFINITY,
            "it has no counted alignments in the network"),
    PN_INDEX(
            "status: ties to the well liked lift, to the disliked sink (Everett and Borgatti 2014)",
            "",
            Double.NEGATIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            PnIndex::new);

    /** How a measure that asks for the network alone is computed; the damping is that of PageRank. */
    @FunctionalInterface
    private interface Computation {
        Scores of(Network network, double damping);
    }

    private final String meaning;
    private final String unit;
    private final double least;
    private final double most;
    private final String missing;
    /** Without state. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Computation computation;

    Measure(String meaning, String unit, double least, double most) {
        this(meaning, unit, least, most, "");
    }

    Measure(String meaning, String unit, double least, double most, String missing) {
        this(meaning, unit, least, most, missing, null);
    }

    Measure(String meaning, String unit, double least, double most, Function<Network, Scores> computation) {
        this(meaning, unit, least, most, "", (network, damping) -> computation.apply(network));
    }

    Measure(String meaning, String unit, double least, double most, String missing, Computation computation) {
        this.meaning = meaning;
        this.unit = unit;
        this.least = least;
        this.most = most;
        this.missing = missing;
        this.computation = computation;
    }

    /** Its name as a column. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it tells of an actor. */
    public String meaning() {
        return meaning;
    }

    /** What it counts or is measured in, empty where it has no unit. */
    public String unit() {
        return unit;
    }

    /** The least value it can take. */
    public double least() {
        return least;
    }

    /** The greatest value it can take. */
    public double most() {
        return most;
    }

    /** When an actor of the network has none, as a clause; empty where every one has. */
    public String missing() {
        return missing;
    }

    /** Whether it asks for nothing but the network: neither paths, which are searched together, nor groups. */
    public boolean isOfNetworkAlone() {
        return computation != null;
    }

    /**
     * Its scores in a network.
     *
     * @param damping of PageRank
     * @throws IllegalStateException if it asks for more than the network
     */
    public Scores of(Network network, double damping) {
        if (computation == null) {
            throw new IllegalStateException(this + " is not computed of a network alone");
        }
        return computation.of(network, damping);
    }
}
