package entente.actor;

/** A list of actors or a ledger that cannot be used: one line with file, line and what to do. */
public final class ActorFileException extends IllegalArgumentException {

    public ActorFileException(String file, long line, String problem) {
        super(file + ":" + line + ": " + problem);
    }

    public ActorFileException(String file, String problem) {
        super(file + ": " + problem);
    }
}
