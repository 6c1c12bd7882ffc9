package entente.job;

import entente.mention.ActorFileException;
import entente.spark.LostRecords;
import entente.spark.store.StoreException;

/** What the stages and Spark throw, as the failures that users see. */
final class Failures {

    private Failures() {}

    /** A failure for anything thrown that is not one already. */
    static Failure of(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof ActorFileException) {
                return new Failure(ExitCode.BAD_SETTINGS, t.getMessage(), thrown);
            }
            if (t instanceof StoreException store) {
                return new Failure(
                        store.kind() == StoreException.Kind.HELD ? ExitCode.STORE_HELD : ExitCode.UNUSABLE_DATA,
                        store.getMessage(),
                        thrown);
            }
            if (t instanceof LostRecords) {
                return new Failure(ExitCode.FAILED, t.getMessage(), thrown);
            }
            if (t instanceof OutOfMemoryError) {
                return new Failure(
                        ExitCode.FAILED,
                        "out of memory: give more with ENTENTE_JAVA_OPTS=-Xmx8g, or submit to a cluster",
                        thrown);
            }
        }
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return new Failure(
                ExitCode.FAILED,
                "internal error: " + root.getClass().getSimpleName() + ": " + root.getMessage()
                        + "; --debug shows where it comes from",
                thrown);
    }
}
