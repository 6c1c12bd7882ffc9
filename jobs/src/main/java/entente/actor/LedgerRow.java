package entente.actor;

import java.io.Serializable;

/** What a row of a ledger says of which actor, and where it stands, for messages after all files are read. */
record LedgerRow(String file, long line, String action, String actor, String value, String state)
        implements Serializable {

    ActorFileException problem(String what) {
        return new ActorFileException(file, line, what);
    }
}
