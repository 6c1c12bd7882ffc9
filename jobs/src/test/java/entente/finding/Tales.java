package entente.finding;

import entente.corpus.StableHash;
import entente.network.Network;
import entente.network.Reweighting;
import entente.network.WeightedTie;
import entente.tie.CoMention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Stories of a small window that were drawn at random: who meets in each and how closely, and what it states of whom.
 *
 * @param actors how many there are
 * @param stories how many there are, those without actors too
 */
record Tales(int actors, int stories, List<Met> met, List<Said> said) {

    record Met(int story, int a, int b, long added) {}

    record Said(int story, int source, int target, boolean positive, String group, double confidence, long added) {}

    private static final long UNIT = CoMention.UNIT;

    static Tales random(int actors, int stories, long seed) {
        Random random = new Random(seed);
        List<Met> met = new ArrayList<>();
        List<Said> said = new ArrayList<>();
        for (int story = 0; story < stories; story++) {
            int k = random.nextInt(5);
            List<Integer> named =
                    new ArrayList<>(IntStream.range(0, actors).boxed().toList());
            Collections.shuffle(named, random);
            for (int i = 0; i < Math.min(k, actors); i++) {
                for (int j = i + 1; j < Math.min(k, actors); j++) {
                    met.add(new Met(
                            story,
                            Math.min(named.get(i), named.get(j)),
                            Math.max(named.get(i), named.get(j)),
                            UNIT / (1 + random.nextInt(4))));
                }
            }
            for (int i = 0; i < k - 2; i++) {
                said.add(new Said(
                        story,
                        named.get(0),
                        named.get(1),
                        random.nextBoolean(),
                        random.nextBoolean() ? "AID" : "SUPPORT",
                        0.5 + random.nextDouble() / 2,
                        UNIT / (1 + random.nextInt(2))));
            }
        }
        return new Tales(actors, stories, met, said);
    }

    /** The same, told in another order. */
    Tales shuffled(long seed) {
        List<Met> otherMet = new ArrayList<>(met);
        List<Said> otherSaid = new ArrayList<>(said);
        Collections.shuffle(otherMet, new Random(seed));
        Collections.shuffle(otherSaid, new Random(seed));
        return new Tales(actors, stories, otherMet, otherSaid);
    }

    static String name(int actor) {
        return String.format(java.util.Locale.ROOT, "a%03d", actor);
    }

    static long key(int story) {
        return StableHash.of("story " + story);
    }

    static long key(Said said) {
        return StableHash.of(said.toString());
    }

    /** The network that the draw leaves, story by story and pair by pair: no incidence, no order of its own. */
    Network network(Draw draw) {
        double sum = draw.weightOf(stories - told());
        for (int story = 0; story < stories; story++) {
            sum += isTold(story) ? draw.weight(key(story)) : 0;
        }
        double factor = stories / sum;
        TreeMap<String, TreeMap<String, double[]>> layers = new TreeMap<>();
        for (Met meeting : met) {
            layer(layers, meeting.a, meeting.b)[0] += factor * draw.weight(key(meeting.story)) * meeting.added;
        }
        TreeMap<List<Object>, TreeMap<String, Double>> greatest =
                new TreeMap<>((x, y) -> x.toString().compareTo(y.toString()));
        for (Said one : said) {
            if (draw.counts(key(one), one.confidence)) {
                greatest.computeIfAbsent(
                                List.of(one.story, one.source, one.target, one.positive), key -> new TreeMap<>())
                        .merge(one.group, (double) one.added, Math::max);
            }
        }
        greatest.forEach((key, groups) -> {
            double weight = groups.values().stream().mapToDouble(x -> x).sum();
            layer(layers, (int) key.get(1), (int) key.get(2))[(boolean) key.get(3) ? 1 : 2] +=
                    factor * draw.weight(key((int) key.get(0))) * weight;
        });
        List<WeightedTie> ties = new ArrayList<>();
        layers.forEach((a, row) -> row.forEach((b, layer) -> {
            if (layer[0] + layer[1] + layer[2] > 0) {
                ties.add(new WeightedTie(a, b, layer[0] / UNIT, layer[1] / UNIT, layer[2] / UNIT));
            }
        }));
        return Network.of(IntStream.range(0, actors).mapToObj(Tales::name).toList(), ties);
    }

    private static double[] layer(TreeMap<String, TreeMap<String, double[]>> layers, int a, int b) {
        return layers.computeIfAbsent(name(Math.min(a, b)), x -> new TreeMap<>())
                .computeIfAbsent(name(Math.max(a, b)), x -> new double[3]);
    }

    private boolean isTold(int story) {
        return met.stream().anyMatch(m -> m.story == story) || said.stream().anyMatch(s -> s.story == story);
    }

    int told() {
        return (int) IntStream.range(0, stories).filter(this::isTold).count();
    }

    Incidence incidence() {
        Reweighting ties = new Reweighting(network(Draw.NONE));
        return Incidence.of(
                ties,
                met.stream()
                        .map(m -> new TieStory(ties.number(m.a, m.b), key(m.story), m.added))
                        .toList(),
                stated(),
                stories);
    }

    private List<StatedStory> stated() {
        return said.stream()
                .map(s -> new StatedStory(
                        "all",
                        s.source,
                        s.target,
                        s.positive,
                        key(s.story),
                        day(s.story),
                        s.group,
                        key(s),
                        s.confidence,
                        s.added))
                .toList();
    }

    /** Three stories a day; the first is without date. */
    static long day(int story) {
        return story == 0 ? WindowStories.NO_DAY : story / 3;
    }

    /** The same with a network of the ties of at least so many meetings. */
    WindowStories window(int support) {
        TreeMap<List<Integer>, Integer> times =
                new TreeMap<>((x, y) -> x.toString().compareTo(y.toString()));
        met.forEach(m -> times.merge(List.of(m.a, m.b), 1, Integer::sum));
        Tales tied = new Tales(
                actors,
                stories,
                met.stream()
                        .filter(m -> times.get(List.of(m.a, m.b)) >= support)
                        .toList(),
                said);
        return new WindowStories(
                tied.network(Draw.NONE),
                met.stream()
                        .map(m -> new Meeting("all", m.a, m.b, key(m.story), day(m.story), m.added))
                        .toList(),
                stated(),
                stories);
    }
}
