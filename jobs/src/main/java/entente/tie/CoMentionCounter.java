package entente.tie;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts the co-mentions of one article. Two actors meet where they are mentioned at most {@code maxDistance} sentences
 * apart; a meeting at distance d weighs exp(-d) (the decay of LOAD, Spitz and Gertz 2016), and a meeting of k actors
 * 1/(k-1) for each pair (Newman 2001). A pair that shares only the article is given with a raw count of 0, because the
 * null model asks for it.
 *
 * @param maxDistance largest distance in sentences, 0 for the same sentence only
 * @param maxActors an article with more actors keeps the most mentioned, so that a list does not become a clique
 */
public record CoMentionCounter(int maxDistance, int maxActors) implements Serializable {

    public CoMentionCounter {
        if (maxDistance < 0 || maxActors < 2) {
            throw new IllegalArgumentException(
                    "maxDistance must be at least 0 and maxActors at least 2, got " + maxDistance + ", " + maxActors);
        }
    }

    /** Actors of the article beyond {@link #maxActors}, whose pairs are not counted. */
    public int capped(Collection<ActorMention> mentions) {
        long actors = mentions.stream().map(ActorMention::actor).distinct().count();
        return (int) Math.max(0, actors - maxActors);
    }

    /**
     * All pairs of the article, in order. Time and space grow with the pairs, at most {@code maxActors} squared, and
     * with the sentences times the square of the actors in a stretch of {@code maxDistance + 1} of them.
     */
    public List<CoMention> count(Collection<ActorMention> mentions) {
        NavigableMap<Integer, NavigableSet<String>> sentences = bySentence(mentions);
        Map<String, Map<String, CoMention>> pairs = new TreeMap<>();
        sentences.forEach((first, firstActors) -> {
            NavigableSet<String> between = new TreeSet<>();
            for (Map.Entry<Integer, NavigableSet<String>> entry :
                    sentences.subMap(first, true, first + maxDistance, true).entrySet()) {
                between.addAll(entry.getValue());
                meet(first, firstActors, entry.getKey(), entry.getValue(), between.size(), pairs);
            }
        });
        share(sentences, pairs);
        List<CoMention> counted = new ArrayList<>();
        pairs.values().forEach(row -> counted.addAll(row.values()));
        return counted;
    }

    private NavigableMap<Integer, NavigableSet<String>> bySentence(Collection<ActorMention> mentions) {
        NavigableSet<String> kept = kept(mentions);
        NavigableMap<Integer, NavigableSet<String>> sentences = new TreeMap<>();
        for (ActorMention mention : mentions) {
            if (kept.contains(mention.actor())) {
                sentences
                        .computeIfAbsent(mention.sentence(), s -> new TreeSet<>())
                        .add(mention.actor());
            }
        }
        return sentences;
    }

    private NavigableSet<String> kept(Collection<ActorMention> mentions) {
        Map<String, Integer> counts = new HashMap<>();
        mentions.forEach(mention -> counts.merge(mention.actor(), 1, Integer::sum));
        NavigableSet<String> kept = new TreeSet<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(maxActors)
                .forEach(entry -> kept.add(entry.getKey()));
        return kept;
    }

    private static void meet(
            int first,
            NavigableSet<String> firstActors,
            int last,
            NavigableSet<String> lastActors,
            int k,
            Map<String, Map<String, CoMention>> pairs) {
        double closeness = StrictMath.exp(first - last);
        long units = Math.round(closeness * CoMention.UNIT);
        long fractional = Math.round(closeness * CoMention.UNIT / (k - 1));
        for (String x : firstActors) {
            for (String y : first == last ? firstActors.tailSet(x, false) : lastActors) {
                if (!x.equals(y)) {
                    String a = x.compareTo(y) < 0 ? x : y;
                    String b = x.compareTo(y) < 0 ? y : x;
                    pairs.computeIfAbsent(a, key -> new TreeMap<>())
                            .merge(
                                    b,
                                    new CoMention(a, b, 1, units, fractional, first, last),
                                    CoMentionCounter::together);
                }
            }
        }
    }

    /** Two meetings of one pair in one article: the more telling one names the sentences, the earlier one at a draw. */
    private static CoMention together(CoMention one, CoMention other) {
        CoMention best = other.fractional() > one.fractional() ? other : one;
        return new CoMention(
                one.a(),
                one.b(),
                one.raw() + other.raw(),
                Math.max(one.closeness(), other.closeness()),
                best.fractional(),
                best.first(),
                best.last());
    }

    private static void share(
            NavigableMap<Integer, NavigableSet<String>> sentences, Map<String, Map<String, CoMention>> pairs) {
        NavigableSet<String> actors = new TreeSet<>();
        sentences.values().forEach(actors::addAll);
        for (String a : actors) {
            for (String b : actors.tailSet(a, false)) {
                pairs.computeIfAbsent(a, key -> new TreeMap<>()).putIfAbsent(b, new CoMention(a, b, 0, 0, 0, -1, -1));
            }
        }
    }
}
