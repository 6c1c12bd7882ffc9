package entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import entente.finding.sensitivity.PairLoss;
import entente.tie.TieCount;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

final class SourceLossesTest {

    private static final Comparator<PairRow> SORTED =
            Comparator.comparing(PairRow::b).thenComparing(PairRow::story);

    /** The difference of two sums, with and without the rows of the source. */
    @Property(tries = 200)
    void losses_are_what_sums_are_less_without_the_rows_of_the_source(@ForAll long seed) {
        Random random = new Random(seed);
        List<PairRow> rows = new ArrayList<>();
        for (int i = random.nextInt(40); i > 0; i--) {
            long raw = random.nextInt(3);
            long units = raw == 0 ? 0 : 1 + random.nextInt(90);
            rows.add(new PairRow(
                    "all",
                    "a",
                    "b" + random.nextInt(3),
                    "s" + random.nextInt(4),
                    random.nextInt(4) == 0 ? "" : "o" + random.nextInt(4),
                    null,
                    raw,
                    units,
                    units / 2));
        }
        Collections.shuffle(rows, random);
        rows.sort(SORTED);
        List<PairLoss> losses = new ArrayList<>();
        new SourceLosses(rows.iterator(), Set.of("o0", "o2")).forEachRemaining(losses::add);

        List<PairLoss> expected = new ArrayList<>();
        for (TieCount whole : sums(rows)) {
            for (String source : List.of("o0", "o2")) {
                TieCount left = sums(rows.stream()
                                .filter(row -> !row.source().equals(source))
                                .toList())
                        .stream()
                        .filter(tie -> tie.b().equals(whole.b()))
                        .findFirst()
                        .orElse(new TieCount("all", "a", whole.b(), 0, 0, 0, 0, 0, 0, 0, null, null));
                PairLoss loss = new PairLoss(
                        source,
                        "a",
                        whole.b(),
                        whole.stories() - left.stories(),
                        whole.closeness() - left.closeness(),
                        whole.fractional() - left.fractional());
                if (loss.stories() + loss.closeness() + loss.fractional() > 0) {
                    expected.add(loss);
                }
            }
        }
        assertThat(losses).containsExactlyElementsOf(expected);
    }

    private static List<TieCount> sums(List<PairRow> rows) {
        List<TieCount> sums = new ArrayList<>();
        new PairSums(rows.iterator()).forEachRemaining(sums::add);
        return sums;
    }
}
