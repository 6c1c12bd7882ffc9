package entente.evaluation;

import entente.alignment.PloverCode;
import entente.alignment.reader.PairLabel.Stance;
import entente.alignment.reader.Verdicts;
import entente.evaluation.GoldMarks.Event;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was found in exhaustively marked sentences beside the marks: every pair that is not marked is a mistake, what is marked
 * as optional counts neither for nor against, and recall counts required events.
 */
public final class MarkedReport {

    /**
     * Of the alignments that a network counts.
     *
     * @param right found and required
     * @param wrong found and not marked
     */
    public record Tally(int right, int wrong) {

        static final Tally NONE = new Tally(0, 0);

        Tally plus(Stance truth) {
            return new Tally(right + (truth == Stance.REQUIRED ? 1 : 0), wrong + (truth == Stance.NONE ? 1 : 0));
        }

        public double precision() {
            return right + wrong == 0 ? 0 : (double) right / (right + wrong);
        }
    }

    /**
     * Of the required events of a code.
     *
     * @param marked how many
     * @param found of these, by an alignment that a network counts
     */
    public record Found(int marked, int found) {

        static final Found NONE = new Found(0, 0);

        Found plus(boolean isFound) {
            return new Found(marked + 1, found + (isFound ? 1 : 0));
        }

        public double recall() {
            return marked == 0 ? 0 : (double) found / marked;
        }
    }

    private final double counted;
    private final Verdicts verdicts = new Verdicts();
    private final SortedMap<String, Tally> byRule = new TreeMap<>();
    private final Map<PloverCode, Found> byCode = new EnumMap<>(PloverCode.class);

    /** @param counted confidence from which a network counts an alignment */
    public MarkedReport(double counted) {
        this.counted = counted;
    }

    /** Takes what was found in one sentence. */
    public void add(GoldMarks marks, List<MarkedAnswer> answers) {
        List<Verdicts.Answer> shares = new ArrayList<>();
        Set<Integer> found = new HashSet<>();
        for (MarkedAnswer answer : answers) {
            shares.add(new Verdicts.Answer(
                    answer.alignment().polarity() > 0,
                    answer.alignment().confidence(),
                    answer.truth(),
                    answer.events()));
            if (answer.alignment().confidence() >= counted) {
                found.addAll(answer.events());
                byRule.merge(
                        answer.alignment().rule(),
                        Tally.NONE.plus(answer.truth()),
                        (a, b) -> new Tally(a.right() + b.right(), a.wrong() + b.wrong()));
            }
        }
        int required = 0;
        for (int i = 0; i < marks.events().size(); i++) {
            Event event = marks.events().get(i);
            if (!event.optional()) {
                required++;
                byCode.put(
                        event.code(),
                        byCode.getOrDefault(event.code(), Found.NONE).plus(found.contains(i)));
            }
        }
        verdicts.add(shares, required);
    }

    /** Of all that was found, by confidence. */
    public Verdicts verdicts() {
        return verdicts;
    }

    /** Of what a network counts, by the rule that gave its words. */
    public SortedMap<String, Tally> byRule() {
        return new TreeMap<>(byRule);
    }

    /** Of the required events, by code. */
    public Map<PloverCode, Found> byCode() {
        return new EnumMap<>(byCode);
    }
}
