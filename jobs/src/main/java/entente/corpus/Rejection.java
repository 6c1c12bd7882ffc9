package entente.corpus;

import java.util.Objects;

/**
 * A record of the input that is not analysed, and why.
 *
 * @param file as the user gave it
 * @param line from 1, or 0 where the file is the record
 * @param docId id of the record, empty where none could be read
 * @param reason why
 * @param detail what a person needs to mend it, on one line
 */
public record Rejection(String file, long line, String docId, RejectionReason reason, String detail) {

    public Rejection {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(docId, "docId");
        Objects.requireNonNull(reason, "reason");
        detail = detail.replaceAll("\\s+", " ").strip();
    }
}
