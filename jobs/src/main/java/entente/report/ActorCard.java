package entente.report;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * One actor at a glance.
 *
 * @param allies with whom it agrees, the most agreed first
 * @param critics with whom it is at odds, those first who most often speak or act against it
 * @param contested with whom it is both, the most stated first
 * @param months from the first to the last that tell of it, those between without anything too
 */
public record ActorCard(
        List<RunEvidence.RelationRow> allies,
        List<RunEvidence.RelationRow> critics,
        List<RunEvidence.RelationRow> contested,
        SortedMap<YearMonth, Month> months) {

    private static final int SHOWN = 5;
    private static final String BARS = "▁▂▃▄▅▆▇█";

    /**
     * Stories of one month.
     *
     * @param all that tell of the actor and another
     * @param agreeing that tell of agreement of the two
     * @param opposing that tell of disagreement
     */
    public record Month(long all, long agreeing, long opposing) {}

    /**
     * The card of an actor.
     *
     * @param relations its own, with all others
     * @param sentences the evidence of its edges
     */
    public static ActorCard of(
            List<RunEvidence.RelationRow> relations, Map<String, List<RunEvidence.Sentence>> sentences) {
        return new ActorCard(
                strongest(relations, "1", most(relation -> relation.agreements() - relation.disagreements())),
                strongest(
                        relations,
                        "-1",
                        most(RunEvidence.RelationRow::fromOther)
                                .thenComparing(most(RunEvidence.RelationRow::disagreements))),
                strongest(relations, "0", most(relation -> relation.agreements() + relation.disagreements())),
                months(sentences));
    }

    private static List<RunEvidence.RelationRow> strongest(
            List<RunEvidence.RelationRow> relations, String sign, Comparator<RunEvidence.RelationRow> first) {
        return relations.stream()
                .filter(relation -> relation.sign().equals(sign))
                .sorted(first.thenComparing(RunEvidence.RelationRow::other))
                .limit(SHOWN)
                .toList();
    }

    private static Comparator<RunEvidence.RelationRow> most(ToLongFunction<RunEvidence.RelationRow> count) {
        return Comparator.comparingLong(count).reversed();
    }

    private static SortedMap<YearMonth, Month> months(Map<String, List<RunEvidence.Sentence>> sentences) {
        SortedMap<YearMonth, Set<String>> all = new TreeMap<>();
        SortedMap<YearMonth, Set<String>> agreeing = new TreeMap<>();
        SortedMap<YearMonth, Set<String>> opposing = new TreeMap<>();
        sentences
                .values()
                .forEach(ofEdge -> ofEdge.forEach(sentence -> {
                    if (!sentence.date().isEmpty()) {
                        YearMonth month = YearMonth.parse(sentence.date().substring(0, 7));
                        add(all, month, sentence.story());
                        if (!sentence.polarity().isEmpty()) {
                            add(sentence.polarity().equals("1") ? agreeing : opposing, month, sentence.story());
                        }
                    }
                }));
        SortedMap<YearMonth, Month> months = new TreeMap<>();
        if (!all.isEmpty()) {
            for (YearMonth month = all.firstKey(); !month.isAfter(all.lastKey()); month = month.plusMonths(1)) {
                months.put(month, new Month(size(all, month), size(agreeing, month), size(opposing, month)));
            }
        }
        return months;
    }

    private static void add(SortedMap<YearMonth, Set<String>> stories, YearMonth month, String story) {
        stories.computeIfAbsent(month, key -> new HashSet<>()).add(story);
    }

    private static long size(SortedMap<YearMonth, Set<String>> stories, YearMonth month) {
        return stories.getOrDefault(month, Set.of()).size();
    }

    /** A line with one bar a month, from nothing (a blank) to the most that any line of the card has. */
    public String bars(ToLongFunction<Month> of) {
        long most = months.values().stream().mapToLong(Month::all).max().orElse(0);
        StringBuilder line = new StringBuilder();
        for (Month month : months.values()) {
            long count = of.applyAsLong(month);
            line.append(count == 0 ? ' ' : BARS.charAt((int) ((count * BARS.length() - 1) / most)));
        }
        return line.toString();
    }

    /** How many stories all months have together, by what is counted of each; a story of two months counts in either. */
    public long total(ToLongFunction<Month> of) {
        return months.values().stream().mapToLong(of).sum();
    }
}
