package entente.corpus;

/** Why a record of the input is not an article. */
public enum RejectionReason {
    /** The text holds nothing but white space. */
    EMPTY,
    MISSING_TEXT,
    MALFORMED_UTF8,
    MALFORMED_JSON,
    MALFORMED_CSV,
    MALFORMED_PARQUET,
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
    WITHDRAWN
}
