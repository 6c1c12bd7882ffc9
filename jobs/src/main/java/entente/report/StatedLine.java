package entente.report;

/**
 * An alignment with the words that state it and where they stand.
 *
 * @param line the row of {@code alignments.csv}
 * @param source who published the article, empty where unknown
 * @param title its headline, empty where unknown
 * @param url where it stood, empty where unknown
 * @param sentence the words
 */
public record StatedLine(AlignmentLine line, String source, String title, String url, String sentence) {}
