package entente.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A store did not answer for a file; another time it may, so that nothing is said of the file. */
public final class UnreachableInput extends UncheckedIOException {

    /** The file, as the user gave it, and what its store said. */
    public UnreachableInput(String file, IOException cause) {
        super("cannot read '" + file + "' (" + cause.getMessage() + ")", cause);
    }
}
