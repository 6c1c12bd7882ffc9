package entente.spark.store;

/** Lets the tests of other packages do something when this process next gets to a point. */
public final class StopPoints {

    private StopPoints() {}

    /** Runs once, then never again. */
    public static void beside(StopPoint point, Runnable action) {
        StopPoint.beside(point, action);
    }
}
