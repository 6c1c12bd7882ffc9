package entente.spark;

import entente.corpus.Rejection;

/**
 * What became of a record.
 *
 * @param fresh whether this call brought it
 * @param rejection null where it is an article that counts
 */
public record DecidedRecord(InputRecord record, boolean fresh, Rejection rejection) {}
