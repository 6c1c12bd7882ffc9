package entente.finding;

import entente.corpus.StableHash;
import entente.network.Network;
import entente.network.Reweighting;
import entente.tie.CoMention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;

/**
 * The stories of a window by what they add to the pairs of a network's actors: what is drawn anew in replicates.
 *
 * <p>A tie needs a support, and so those pairs are ties that met often by chance: weighed anew, they are too strong and
 * scatter too little, while what they would lose to the others cannot come back. How sure a measure is, is therefore told
 * from all pairs that meet ({@link #all()}), also those beneath the support.
 *
 * @param network actors with support and the ties between them
 * @param meetings of its actors, one a pair and story
 * @param stated counted statements between them
 * @param count stories of the window, those that add nothing too
 */
public record WindowStories(Network network, List<Meeting> meetings, List<StatedStory> stated, long count) {

    /** Of a story without date; greater than any day. */
    public static final long NO_DAY = Long.MAX_VALUE;

    /** A day is no story, whatever their keys. */
    private static final long OF_DAYS = 5;

    public WindowStories {
        meetings = List.copyOf(meetings);
        stated = List.copyOf(stated);
    }

    /** The network as it is drawn: only its ties are weighed. */
    public Incidence ties() {
        Reweighting ties = new Reweighting(network);
        return Incidence.of(ties, tied(ties, story -> story), stated, count);
    }

    /** All pairs that meet, also those beneath the support of a tie. */
    public Incidence all() {
        Reweighting ties = new Reweighting(whole());
        return Incidence.of(ties, tied(ties, story -> story), stated, count);
    }

    /**
     * The same with days drawn in place of stories, since several stories of a day may tell of one event. A story stands on
     * its first day; one without date is drawn by itself.
     */
    public Incidence allByDay() {
        Map<Long, Long> days = days();
        LongUnaryOperator unit = story -> {
            long day = days.get(story);
            return day == NO_DAY ? story : StableHash.of(OF_DAYS, day);
        };
        Map<Long, Long> storiesOf = new HashMap<>();
        days.keySet().forEach(story -> storiesOf.merge(unit.applyAsLong(story), 1L, Long::sum));
        Reweighting ties = new Reweighting(whole());
        return Incidence.of(
                ties,
                tied(ties, unit),
                stated.stream()
                        .map(one -> new StatedStory(
                                one.window(),
                                one.source(),
                                one.target(),
                                one.positive(),
                                unit.applyAsLong(one.story()),
                                one.day(),
                                // Of each story of the day something counts.
                                one.story() + " " + one.group(),
                                one.statement(),
                                one.confidence(),
                                one.added()))
                        .toList(),
                count,
                storiesOf::get);
    }

    private Map<Long, Long> days() {
        Map<Long, Long> days = new HashMap<>();
        meetings.forEach(meeting -> days.merge(meeting.story(), meeting.day(), Math::min));
        stated.forEach(one -> days.merge(one.story(), one.day(), Math::min));
        return days;
    }

    private List<TieStory> tied(Reweighting ties, LongUnaryOperator unit) {
        List<TieStory> tied = new ArrayList<>();
        for (Meeting meeting : meetings) {
            int tie = ties.number(meeting.first(), meeting.second());
            if (tie >= 0) {
                tied.add(new TieStory(tie, unit.applyAsLong(meeting.story()), meeting.added()));
            }
        }
        return tied;
    }

    /** Sums of integers: no order of the meetings changes a weight. */
    private Network whole() {
        TreeMap<Long, Long> added = new TreeMap<>();
        long actors = network.size();
        meetings.forEach(
                meeting -> added.merge(meeting.first() * actors + meeting.second(), meeting.added(), Long::sum));
        Layers layers = new Layers(network.actors());
        added.forEach((pair, sum) ->
                layers.add((int) (pair / actors), (int) (pair % actors), 0, (double) sum / CoMention.UNIT));
        layers.add(network.positive(), 1);
        layers.add(network.negative(), 2);
        return layers.network();
    }
}
