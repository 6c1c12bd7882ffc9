package entente.corpus;

/** Why a record or a file of the input is not an article. */
public enum RejectionReason {
    /** The text holds nothing but white space. */
    EMPTY,
    MISSING_TEXT,
    MALFORMED_UTF8,
    MALFORMED_JSON,
    MALFORMED_CSV,
    MALFORMED_PARQUET,
    MALFORMED_XML,
    /** A field holds something other than text. */
    WRONG_TYPE,
    BAD_DATE,
    OVERSIZE,
    /** Not text at all: it holds NUL bytes. */
    BINARY,
    NOT_ENGLISH,
    /** Another article of the corpus has the same id. */
    DUPLICATE_ID,
    /** No articles are read from files of this kind. */
    UNSUPPORTED_FILE,
    /** A correction of the same id has been declared. */
    CORRECTED,
    /** The id stands in a list of withdrawals. */
    WITHDRAWN,
    /** A compressed file that ends early, fails its checksum or is of another kind than its name says. */
    DAMAGED,
    /** The system would not give the file or folder. */
    UNREADABLE,
    /** A name that is not UTF-8. */
    BAD_NAME,
    /** A name that begins with a dot. */
    HIDDEN,
    /** A link to nothing, or to itself. */
    DANGLING_LINK,
    /** A link to a file or folder that is read under another name. */
    LINKED_TWICE,
    /** A pipe, a socket or a device. */
    NOT_A_FILE,
    /** A coded row that names nobody. */
    NO_ACTOR,
    /** A coded row whose code, polarity or confidence is none. */
    BAD_CODE
}
