package entente.spark;

import java.io.IOException;

/** An input that is not there, or that holds nothing; the message says which, on one line. */
public final class NoSuchInputException extends IOException {

    NoSuchInputException(String message) {
        super(message);
    }
}
