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

    public StoreException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
