package entente.corpus;

/**
 * Where a record stands in the input.
 *
 * @param file as the user gave it; of an article, below what was given, so that a corpus may stand anywhere
 * @param line from 1, or 0 where the file is the record
 */
public record Place(String file, long line) {}
