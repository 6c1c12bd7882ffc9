package entente.benchmark;

import entente.benchmark.PlantedNews.Story;
import entente.finding.change.Change;
import entente.finding.change.ChangeKind;
import entente.finding.change.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How often changes are found where nothing changed, in made-up news of two months ({@link PlantedNews}; {@link ChangePower}
 * for where something did). Arguments: runs, then optionally names of designs. Prints for {@code coverage.md}, design by design,
 * the share of runs with any change of an edge, any flip and any change of rank, each tested as one family, without and with
 * the dispersion by days.
 */
final class NullChanges {

    private NullChanges() {}

    public static void main(String[] args) {
        int runs = Integer.parseInt(args[0]);
        List<String> wanted = Arrays.asList(args).subList(1, args.length);
        System.out.printf("`run NullChanges %s`%n%n", String.join(" ", args));
        System.out.println(
                "| design | dispersion of ties | of actors | any tie or alignment, plain | by days | any flip |"
                        + " any rank, plain | by days |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (NewsDesign design : NewsDesign.ALL) {
            if (wanted.isEmpty()
                    ? design.actors() <= 50
                    : wanted.contains(design.name().replace(' ', '_'))) {
                System.out.println(line(design, runs));
            }
        }
    }

    private static String line(NewsDesign design, int runs) {
        PlantedNews news = new PlantedNews(design, PlantedNews.POPULATION);
        double[] sums = new double[7];
        for (int run = 0; run < runs; run++) {
            List<Story> stories = news.stories(1, PlantedNews.POPULATION + 1 + run);
            Map<Subject, Double> dispersion = PlantedChanges.dispersion(stories);
            List<Change> plain = PlantedChanges.changes(stories, Map.of());
            List<Change> byDay = PlantedChanges.changes(stories, dispersion);
            double[] found = {
                dispersion.get(Subject.COMENTION),
                dispersion.get(Subject.STRENGTH),
                any(plain, change -> change.kind().compareTo(ChangeKind.WEAKENED) <= 0),
                any(byDay, change -> change.kind().compareTo(ChangeKind.WEAKENED) <= 0),
                any(byDay, change -> change.kind() == ChangeKind.FLIPPED),
                any(plain, change -> change.kind() == ChangeKind.RANK),
                any(byDay, change -> change.kind() == ChangeKind.RANK)
            };
            Arrays.setAll(sums, i -> sums[i] + found[i] / runs);
        }
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.3f | %.3f | %.3f | %.3f | %.3f |",
                design.name(),
                sums[0],
                sums[1],
                sums[2],
                sums[3],
                sums[4],
                sums[5],
                sums[6]);
    }

    private static double any(List<Change> changes, Predicate<Change> wanted) {
        return changes.stream().anyMatch(wanted) ? 1 : 0;
    }
}
