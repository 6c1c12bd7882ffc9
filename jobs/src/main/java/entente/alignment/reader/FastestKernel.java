package entente.alignment.reader;

import java.lang.reflect.Constructor;

/** The fastest {@link Kernel} of this machine; what it gives is the same. */
final class FastestKernel {

    /** By vector instructions where the JVM was started with the module for them, or else by plain loops. */
    static final Kernel KERNEL = fastest();

    private FastestKernel() {}

    private static Kernel fastest() {
        try {
            Constructor<? extends Kernel> vectors = Class.forName(
                            FastestKernel.class.getPackageName() + ".VectorKernel")
                    .asSubclass(Kernel.class)
                    .getDeclaredConstructor();
            return vectors.newInstance();
        } catch (ReflectiveOperationException | LinkageError absent) {
            return new ScalarKernel();
        }
    }
}
