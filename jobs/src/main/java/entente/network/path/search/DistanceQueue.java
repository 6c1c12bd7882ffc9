package entente.network.path.search;

/** Vertices reached and not yet settled, by distance. Emptied by every search, then ready for the next. */
interface DistanceQueue {

    /** Distance of a vertex not reached. */
    long FAR = Long.MAX_VALUE;

    /** Takes a vertex whose distance fell from {@code known} to {@code found}; {@code dist} already holds the latter. */
    void reached(int vertex, long known, long found);

    /** The next vertex to settle, or -1: none that is left can shorten the way to it. */
    int next();

    /** All vertices nearer than this have been settled. */
    long settledBelow();

    /** Forgets all that is left. */
    void clear();
}
