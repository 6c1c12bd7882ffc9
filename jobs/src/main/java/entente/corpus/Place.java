package entente.corpus;

/**
 * Where a record stands in the input.
 *
 * @param file as the user gave it
 * @param line from 1, or 0 where the file is the record
 */
public record Place(String file, long line) {}
