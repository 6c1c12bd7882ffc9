package entente.benchmark;

import java.util.List;

/**
 * What made-up news are like.
 *
 * @param name for the table
 * @param actors how many
 * @param blocs of about equal size
 * @param stories on average
 * @param inside probability that a further actor of a story is drawn from the bloc of the first
 * @param hubs actors fifteen times as famous
 * @param missed share of copies that are taken for stories of their own
 * @param events share of stories that tell of the one event of the day
 * @param growth stories of the last day for each of the first
 * @param recall share of the statements that are read
 * @param precision share of what is read that was stated
 * @param tieSupport stories that a tie has at least
 */
record NewsDesign(
        String name,
        int actors,
        int blocs,
        int stories,
        double inside,
        int hubs,
        double missed,
        double events,
        double growth,
        double recall,
        double precision,
        int tieSupport) {

    /** Over which the stories are spread. */
    static final int DAYS = 60;

    static final List<NewsDesign> ALL = List.of(
            new NewsDesign("plain", 50, 4, 400, 0.7, 0, 0, 0, 1, 1, 1, 2),
            new NewsDesign("all ties", 50, 4, 400, 0.7, 0, 0, 0, 1, 1, 1, 1),
            new NewsDesign("thin", 50, 4, 120, 0.7, 0, 0, 0, 1, 1, 1, 2),
            new NewsDesign("hubs", 50, 4, 400, 0.7, 3, 0, 0, 1, 1, 1, 2),
            new NewsDesign("copies", 50, 4, 400, 0.7, 0, 0.05, 0, 1, 1, 1, 2),
            new NewsDesign("events", 50, 4, 400, 0.7, 0, 0, 0.5, 1, 1, 1, 2),
            new NewsDesign("growth", 50, 4, 400, 0.7, 0, 0, 0, 3, 1, 1, 2),
            new NewsDesign("reading", 50, 4, 400, 0.7, 0, 0, 0, 1, 0.4, 0.7, 2),
            new NewsDesign("no blocs", 50, 1, 400, 0.7, 0, 0, 0, 1, 1, 1, 2),
            new NewsDesign("many", 200, 8, 1500, 0.7, 0, 0, 0, 1, 1, 1, 2),
            new NewsDesign("crowd", 400, 10, 3000, 0.7, 0, 0, 0, 1, 1, 1, 2));

    /** The news of a simulation; the actors are the same in all. */
    PlantedWindow window(PlantedNews news, int simulation) {
        return new PlantedWindow(news.stories(1, PlantedNews.POPULATION + 1 + simulation), actors, precision);
    }
}
