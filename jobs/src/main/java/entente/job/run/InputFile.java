package entente.job.run;

/**
 * A file that a run read.
 *
 * @param file its name under the corpus
 * @param bytes its size
 * @param sha256 of its bytes, in hexadecimal digits
 */
public record InputFile(String file, long bytes, String sha256) {}
