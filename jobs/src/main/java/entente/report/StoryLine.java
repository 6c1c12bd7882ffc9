package entente.report;

import entente.corpus.Place;
import java.time.LocalDate;

/**
 * One row of {@code stories.csv}: an article and the story it tells.
 *
 * @param story id of the story: of its first article in order of ids
 * @param article id of the article
 * @param date its day, or null
 * @param source who published it
 * @param title its headline
 * @param place where it stands in the corpus
 */
public record StoryLine(String story, String article, LocalDate date, String source, String title, Place place) {}
