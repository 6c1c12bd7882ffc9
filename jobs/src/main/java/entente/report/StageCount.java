package entente.report;

/**
 * What went into a stage and what came out. Nothing may be lost or doubled on the way.
 *
 * @param stage its name
 * @param in records or articles that entered
 * @param out of them, what the next stage gets
 * @param rejected of them, what is named in {@code rejected.csv}
 */
public record StageCount(String stage, long in, long out, long rejected) {

    /** Whether all that entered is accounted for. */
    public boolean closes() {
        return in == out + rejected;
    }
}
