package entente.spark;

/**
 * A record among which those that count are decided.
 *
 * @param fresh whether this call brought it
 */
public record OfferedRecord(InputRecord record, boolean fresh) {}
