package entente.alignment.reader;

/** A file of weights that cannot be used; the message says which and why. */
public final class WeightsException extends RuntimeException {

    WeightsException(String message) {
        super(message);
    }

    WeightsException(String message, Throwable cause) {
        super(message, cause);
    }
}
