package entente.spark.store;

/** What keeps a store from being read or written; the message says what, where and what to do. */
public final class StoreException extends RuntimeException {

    /** Of what kind. */
    public enum Kind {
        /** Another run writes. */
        HELD,
        /** A part or a manifest is not what was written. */
        DAMAGED
    }

    private final Kind kind;

    /** Somebody took the store away from the run that writes it. */
    static StoreException removed(StoreFiles files) {
        return new StoreException(
                Kind.HELD,
                "somebody removed the store '" + files.path("").toUri().getPath()
                        + "', or its lock, while the run went on: nothing of this run was kept; run it again");
    }

    public StoreException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
