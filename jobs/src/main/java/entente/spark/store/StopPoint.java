package entente.spark.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Places at which a test stops the program or does something beside it: a process whose environment names one in
 * {@code ENTENTE_STOP_AT} ends there at once, as under {@code kill -9}; nothing is closed, nothing is swept. For tests
 * alone.
 */
public enum StopPoint {
    /** The lock is held, nothing has been read. */
    LOCKED,
    /** The corpus is read. */
    CORPUS_READ,
    /** New sentences stand in a folder that nothing names. */
    SENTENCES_WRITTEN,
    /** They belong to the cache. */
    SENTENCES_KEPT,
    /** Every article has its sentences. */
    TEXTS_READ,
    /** Every article has its story. */
    STORIES_FOUND,
    /** New readings stand in a folder that nothing names. */
    READINGS_WRITTEN,
    /** They belong to those that are kept. */
    READINGS_KEPT,
    /** Mentions and alignments are found. */
    READINGS_FOUND,
    /** Half of the tables are written. */
    TABLES_HALF_WRITTEN,
    /** All of the tables are written, and nothing names them. */
    TABLES_WRITTEN,
    /** The manifest is written under a name that nobody reads. */
    MANIFEST_WRITTEN,
    /** The generation is committed. */
    COMMITTED,
    /** Generations out of date are gone from the list, their files are not. */
    RETIRED,
    /** Reports are written aside. */
    REPORTS_WRITTEN,
    /** The run has its name; {@code latest} is another. */
    REPORTS_RENAMED,
    /** {@code latest} names the run. */
    REPORTS_NAMED;

    private static final int KILLED = 137;
    private static final String NAMED = System.getenv("ENTENTE_STOP_AT");
    private static final Map<StopPoint, Runnable> BESIDE = new ConcurrentHashMap<>();

    /** Called where the program has got so far. */
    public void reached() {
        if (name().equals(NAMED)) {
            Runtime.getRuntime().halt(KILLED);
        }
        Runnable beside = BESIDE.remove(this);
        if (beside != null) {
            beside.run();
        }
    }

    /** Lets a test do something when this process next gets here. */
    static void beside(StopPoint point, Runnable action) {
        BESIDE.put(point, action);
    }
}
