package entente.corpus;

import java.io.IOException;

/** A file cannot be read further: what stands before is kept, and one rejection says so of the rest. */
public final class DamagedInput extends IOException {

    private final RejectionReason reason;

    /**
     * The end of what can be read.
     *
     * @param detail what is wrong and what to do, on one line
     */
    public DamagedInput(RejectionReason reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    public RejectionReason reason() {
        return reason;
    }

    /** The rejection of the record at this place and all after it. */
    public Parsed at(Place place) {
        String rest = place.line() == 0 ? "" : "; this record and those after it are not read";
        return Parsed.rejected(place, "", reason, getMessage() + rest);
    }

    /** The one that a chain of causes holds, or null: readers of tables wrap what their streams throw. */
    public static DamagedInput in(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof DamagedInput damaged) {
                return damaged;
            }
        }
        return null;
    }
}
