package entente.benchmark;

import entente.benchmark.PlantedNews.Said;
import entente.benchmark.PlantedNews.Story;
import entente.corpus.StableHash;
import entente.finding.Meeting;
import entente.finding.StatedStory;
import entente.finding.WindowStories;
import entente.network.Network;
import entente.network.WeightedTie;
import entente.tie.CoMention;
import entente.tie.MeetingWeight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Made-up news as the analysis counts them: actors from three stories on, ties from two, a meeting of k actors counted
 * 1/(k - 1), one statement a pair, side and story.
 */
final class PlantedWindow {

    /** What the stories say of a pair. */
    static final class Pair {
        final List<Integer> together = new ArrayList<>();
        long added;
        int positive;
        int negative;
    }

    private static final String WINDOW = "all";

    private final List<Story> stories;
    private final double confidence;
    private final int[] storiesOf;
    private final TreeMap<Long, Pair> pairs = new TreeMap<>();

    /** @param confidence of each statement */
    PlantedWindow(List<Story> stories, int actors, double confidence) {
        this.stories = stories;
        this.confidence = confidence;
        this.storiesOf = new int[actors];
        for (int s = 0; s < stories.size(); s++) {
            List<Integer> present = stories.get(s).actors();
            for (int a : present) {
                storiesOf[a]++;
                for (int b : present) {
                    if (a < b) {
                        Pair pair = pair(a, b);
                        pair.together.add(s);
                        pair.added += added(present);
                    }
                }
            }
            for (Said said : stories.get(s).said()) {
                Pair pair = pair(said.source(), said.target());
                pair.positive += said.positive() ? 1 : 0;
                pair.negative += said.positive() ? 0 : 1;
            }
        }
    }

    private static long added(List<Integer> present) {
        return CoMention.UNIT / (present.size() - 1);
    }

    private Pair pair(int a, int b) {
        return pairs.computeIfAbsent(key(a, b), key -> new Pair());
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << Integer.SIZE | Math.max(a, b);
    }

    /** What is said of the pair; nothing if they never meet. */
    Pair of(int a, int b) {
        return pairs.getOrDefault(key(a, b), new Pair());
    }

    int stories() {
        return stories.size();
    }

    int storiesOf(int actor) {
        return storiesOf[actor];
    }

    /** The network of the actors and ties with so many stories. */
    Network network(int actorSupport, int tieSupport) {
        TreeSet<Integer> actors = new TreeSet<>();
        for (int a = 0; a < storiesOf.length; a++) {
            if (storiesOf[a] >= actorSupport) {
                actors.add(a);
            }
        }
        return network(actors, tieSupport, 1);
    }

    /** The network of these actors, weights multiplied. */
    Network network(SortedSet<Integer> actors, int tieSupport, double factor) {
        List<WeightedTie> ties = new ArrayList<>();
        pairs.forEach((key, pair) -> {
            int a = (int) (key >> Integer.SIZE);
            int b = (int) (long) key;
            boolean tied = pair.together.size() >= tieSupport;
            if (actors.contains(a) && actors.contains(b) && (tied || pair.positive + pair.negative > 0)) {
                double strength = tied ? factor * pair.added / CoMention.UNIT : 0;
                ties.add(new WeightedTie(id(a), id(b), strength, factor * pair.positive, factor * pair.negative));
            }
        });
        return Network.of(actors.stream().map(PlantedWindow::id).toList(), ties);
    }

    static String id(int actor) {
        return String.format(Locale.ROOT, "%04d", actor);
    }

    static int actor(Network network, int index) {
        return Integer.parseInt(network.actor(index));
    }

    /** Which story adds what to whom of the network. */
    WindowStories stories(Network network) {
        List<Meeting> meetings = new ArrayList<>();
        List<StatedStory> stated = new ArrayList<>();
        for (int s = 0; s < stories.size(); s++) {
            Story story = stories.get(s);
            long key = StableHash.of("story " + s);
            for (int a : story.actors()) {
                for (int b : story.actors()) {
                    int first = a < b ? network.find(id(a)) : -1;
                    int second = first < 0 ? -1 : network.find(id(b));
                    if (second >= 0) {
                        meetings.add(new Meeting(WINDOW, first, second, key, story.day(), added(story.actors())));
                    }
                }
            }
            for (Said said : story.said()) {
                int source = network.find(id(said.source()));
                int target = network.find(id(said.target()));
                if (source >= 0 && target >= 0) {
                    long statement = StableHash.of(s, source, target, said.positive() ? 1 : 0);
                    stated.add(new StatedStory(
                            WINDOW,
                            source,
                            target,
                            said.positive(),
                            key,
                            story.day(),
                            "",
                            statement,
                            confidence,
                            MeetingWeight.UNIT));
                }
            }
        }
        return new WindowStories(network, meetings, stated, stories.size());
    }
}
