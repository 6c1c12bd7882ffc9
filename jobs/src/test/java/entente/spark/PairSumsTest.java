package entente.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.tie.TieCount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class PairSumsTest {

    private static final Comparator<PairRow> SORTED = Comparator.comparing(PairRow::window)
            .thenComparing(PairRow::a)
            .thenComparing(PairRow::b)
            .thenComparing(PairRow::story);

    @Provide
    Arbitrary<List<PairRow>> rows() {
        return Combinators.combine(
                        Arbitraries.of("all", "2023-02"),
                        Arbitraries.of("b", "c", "d"),
                        Arbitraries.of("s1", "s2", "s3"),
                        Arbitraries.of("x", "y", "z"),
                        Arbitraries.of(1, 2, 3).injectNull(0.2),
                        Arbitraries.of(0L, 0L, 1L, 4L),
                        Arbitraries.longs().between(1, 90))
                .as((window, b, story, source, day, raw, units) -> new PairRow(
                        window,
                        "a",
                        b,
                        story,
                        source,
                        day == null ? null : LocalDate.of(2023, 2, day),
                        raw,
                        raw == 0 ? 0 : units,
                        raw == 0 ? 0 : units / 2))
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 300)
    void sums_are_those_of_whole_groups_whatever_the_order_within_a_story(
            @ForAll("rows") List<PairRow> rows, @ForAll long seed) {
        List<PairRow> sorted = new ArrayList<>(rows);
        Collections.shuffle(sorted, new java.util.Random(seed));
        sorted.sort(SORTED);

        List<TieCount> sums = new ArrayList<>();
        new PairSums(sorted.iterator()).forEachRemaining(sums::add);

        Map<List<String>, List<PairRow>> pairs = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(row.window(), row.a(), row.b()),
                        () -> new TreeMap<>(Comparator.comparing((List<String> key) -> String.join(" ", key))),
                        Collectors.toList()));
        assertThat(sums)
                .containsExactlyElementsOf(
                        pairs.values().stream().map(PairSumsTest::sum).toList());
    }

    private static TieCount sum(List<PairRow> rows) {
        PairRow any = rows.get(0);
        List<PairRow> meetings = rows.stream().filter(row -> row.raw() > 0).toList();
        Collection<List<PairRow>> stories =
                rows.stream().collect(Collectors.groupingBy(PairRow::story)).values();
        List<LocalDate> dates = meetings.stream()
                .map(PairRow::date)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new TieCount(
                any.window(),
                any.a(),
                any.b(),
                rows.stream().mapToLong(PairRow::raw).sum(),
                rows.size(),
                meetings.stream().map(PairRow::story).distinct().count(),
                stories.size(),
                meetings.stream().map(PairRow::source).distinct().count(),
                greatest(stories, PairRow::closeness),
                greatest(stories, PairRow::fractional),
                dates.isEmpty() ? null : dates.get(0),
                dates.isEmpty() ? null : dates.get(dates.size() - 1));
    }

    private static long greatest(Collection<List<PairRow>> stories, ToLongFunction<PairRow> units) {
        return stories.stream()
                .mapToLong(story -> story.stream().mapToLong(units).max().orElse(0))
                .sum();
    }

    @Test
    void nothing_comes_of_nothing() {
        Iterator<TieCount> none = new PairSums(Collections.emptyIterator());

        assertThat(none).isExhausted();
        assertThatThrownBy(none::next).isInstanceOf(NoSuchElementException.class);
    }
}
