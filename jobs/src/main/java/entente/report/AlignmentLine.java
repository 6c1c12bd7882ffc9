package entente.report;

import entente.alignment.Alignment;
import java.time.LocalDate;

/**
 * One row of {@code alignments.csv}.
 *
 * @param id unique in the run: the article's id and the position in it
 * @param article id of the article
 * @param date its day, or null
 * @param alignment what is stated
 */
public record AlignmentLine(String id, String article, LocalDate date, Alignment alignment) {}
