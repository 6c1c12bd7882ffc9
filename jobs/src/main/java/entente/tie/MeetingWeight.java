package entente.tie;

import entente.alignment.Alignment;
import entente.corpus.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one pair's part counts in something that several actors do together. */
public enum MeetingWeight {
    /** In a meeting of k actors each pair counts 1/(k-1), so that every actor counts once (PLOVER codebook; Newman 2001). */
    FRACTIONAL,
    /** Each pair counts one. */
    WHOLE;

    /** One, in the fixed point of {@link #shares}: sums of integers do not depend on their order. */
    public static final long UNIT = CoMention.UNIT;

    private record Meeting(int sentence, Span cue) {}

    /**
     * What each alignment of an article counts, in units of {@link #UNIT}. A meeting is what stands under one cue and is done
     * by several together; alignments of one actor with many, such as a condemnation of several, count one each.
     *
     * @param alignments of one article, between the actors they count for
     * @return one share for each, in their order
     */
    public List<Long> shares(List<Alignment> alignments) {
        Map<Meeting, Set<String>> meetings = new HashMap<>();
        Set<Meeting> shared = new HashSet<>();
        for (Alignment alignment : alignments) {
            Meeting meeting = new Meeting(alignment.sentence(), alignment.cueSpan());
            Set<String> actors = meetings.computeIfAbsent(meeting, m -> new HashSet<>());
            actors.add(alignment.source());
            actors.add(alignment.target());
            if (alignment.isShared()) {
                shared.add(meeting);
            }
        }
        List<Long> shares = new ArrayList<>(alignments.size());
        for (Alignment alignment : alignments) {
            Meeting meeting = new Meeting(alignment.sentence(), alignment.cueSpan());
            int others = meetings.get(meeting).size() - 1;
            boolean divided = this == FRACTIONAL && others > 1 && shared.contains(meeting);
            shares.add(divided ? Math.round((double) UNIT / others) : UNIT);
        }
        return shares;
    }
}
