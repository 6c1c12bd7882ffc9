package entente.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How often intervals at 95 % hold the truth, in made-up news of known truth ({@link PlantedNews}). Arguments: what is asked
 * ({@code measures}, for ties, balances, measures and ranks, or {@code groups}), simulations, replicates, then optionally
 * names of designs. Prints for {@code coverage.md}, design by design, the share of intervals that hold the limit, what endless
 * news would show of the actors and pairs drawn; the share that hold what other corpora of this size show on average with
 * every meeting counted; and how wide they are. Outside 93-97 % a share is bold.
 */
final class Coverage {

    private Coverage() {}

    public static void main(String[] args) {
        boolean groups = args[0].equals("groups");
        int simulations = Integer.parseInt(args[1]);
        int replicates = Integer.parseInt(args[2]);
        List<String> wanted = Arrays.asList(args).subList(3, args.length);
        System.out.printf("`run Coverage %s`%n", String.join(" ", args));
        Map<String, List<String>> refused = new LinkedHashMap<>();
        for (NewsDesign design : NewsDesign.ALL) {
            if (wanted.isEmpty() || wanted.contains(design.name().replace(' ', '_'))) {
                CoverageTally tally = new CoverageTally();
                if (groups) {
                    new GroupStudy(design, replicates, tally).simulate(simulations);
                } else {
                    new CoverageStudy(design, replicates, tally).simulate(simulations);
                }
                System.out.print(section(design, tally));
                tally.refused().forEach(quantity -> refused.computeIfAbsent(quantity, name -> new ArrayList<>())
                        .add(design.name()));
            }
        }
        if (!groups) {
            System.out.printf("%nHeld the limit less than 93 %% of the time:%n%n");
            refused.forEach(
                    (quantity, designs) -> System.out.println("- " + quantity + ": " + String.join(", ", designs)));
        }
    }

    private static String section(NewsDesign d, CoverageTally tally) {
        StringBuilder lines = new StringBuilder(String.format(
                Locale.ROOT,
                "%n%s: %d actors, %d %s, %d stories, further actors from the bloc %.2f, hubs %d, copies missed %.2f, of the"
                        + " day's event %.2f, growth 1:%.0f, reading P %.1f R %.1f, ties from %d.%n%n",
                d.name(),
                d.actors(),
                d.blocs(),
                d.blocs() == 1 ? "bloc" : "blocs",
                d.stories(),
                d.inside(),
                d.hubs(),
                d.missed(),
                d.events(),
                d.growth(),
                d.precision(),
                d.recall(),
                d.tieSupport()));
        if (!tally.quantities().isEmpty()) {
            lines.append(
                    "| interval | holds the limit | holds what others show | width | of |\n|---|---|---|---|---|\n");
        }
        for (String quantity : tally.quantities()) {
            lines.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %.2f | %,d |%n",
                    quantity,
                    CoverageTally.bounded(tally.limit(quantity)),
                    CoverageTally.bounded(tally.others(quantity)),
                    tally.width(quantity),
                    tally.count(quantity)));
        }
        lines.append("\n| of what was told | share | of |\n|---|---|---|\n");
        tally.shares()
                .forEach((what, share) -> lines.append(
                        String.format(Locale.ROOT, "| %s | %.3f | %,.0f |%n", what, share[0] / share[1], share[1])));
        return lines.toString();
    }
}
