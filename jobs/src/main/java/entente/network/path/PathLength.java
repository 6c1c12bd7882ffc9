package entente.network.path;

/** What makes a path long. */
public enum PathLength {
    /** The number of its ties. */
    HOPS,
    /** The sum of its ties' distances, 1 / strength. */
    DISTANCE
}
