package entente.finding.change;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How much more the stories of one matter bunch on days than chance has it: Pearson's statistic over its degrees of freedom
 * (McCullagh and Nelder 1989, section 4.5), of the stories of each edge or actor over the days of a window, given how many
 * there are and how many stories each day has in all. Pooled over the windows and all that enough stories tell of, since one
 * edge has too few. Stories that come one by one give 1; events told by several stories at once give more. Linear in the rows.
 */
public final class Dispersion {

    private static final Comparator<DaySpread> ORDER = Comparator.comparing(DaySpread::window)
            .thenComparingLong(DaySpread::stories)
            .thenComparingLong(DaySpread::day);

    private Dispersion() {}

    /**
     * The dispersion of each kind, 1 at least; a kind of which nothing is known is left out.
     *
     * @param spreads of what is told of
     * @param stories of each window by day
     */
    public static Map<Subject, Double> of(Collection<DaySpread> spreads, Map<String, Map<Long, Long>> stories) {
        Map<Subject, List<DaySpread>> bySubject = spreads.stream()
                .sorted(ORDER)
                .collect(Collectors.groupingBy(DaySpread::subject, TreeMap::new, Collectors.toList()));
        Map<Subject, Double> dispersions = new EnumMap<>(Subject.class);
        bySubject.forEach((subject, rows) -> {
            double statistic = 0;
            double freedom = 0;
            for (DaySpread row : rows) {
                Map<Long, Long> days = stories.get(row.window());
                double all = days.values().stream().mapToLong(count -> count).sum();
                double things = (double) row.told() / row.stories();
                double expected = row.stories() * days.get(row.day()) / all;
                statistic += row.squares() / expected - row.told();
                freedom += things * (days.size() - 1);
            }
            if (freedom > 0) {
                dispersions.put(subject, Math.max(1, statistic / freedom));
            }
        });
        return dispersions;
    }
}
