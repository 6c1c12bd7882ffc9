package entente.network.path.search;

import entente.network.Rows;
import java.lang.reflect.Constructor;

/** The fastest {@link DistanceLanes} of this machine; what they give is the same. */
public final class FastestLanes {

    /** Makes {@code VectorLanes}, which are compiled apart; null where the JVM or the processor has no such vectors. */
    private static final Constructor<? extends DistanceLanes> VECTORS = vectors();

    private FastestLanes() {}

    /** By vector instructions where the JVM was started with the module for them and the processor is wide enough. */
    public static DistanceLanes of(Rows lengths) {
        if (VECTORS == null) {
            return new ScalarLanes(lengths);
        }
        try {
            return VECTORS.newInstance(lengths);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException("lanes by vector instructions could not be made", failed);
        }
    }

    private static Constructor<? extends DistanceLanes> vectors() {
        try {
            return Class.forName(FastestLanes.class.getPackageName() + ".VectorLanes")
                    .asSubclass(DistanceLanes.class)
                    .getDeclaredConstructor(Rows.class);
        } catch (ReflectiveOperationException | LinkageError absent) {
            return null;
        }
    }
}
