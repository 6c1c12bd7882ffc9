package entente.spark.store;

import java.io.Serializable;

/**
 * One file of a table.
 *
 * @param path below the folder of the store
 * @param rows how many rows it holds
 * @param bytes its length
 * @param sha256 of its bytes
 */
public record Part(String path, long rows, long bytes, String sha256) implements Serializable {}
