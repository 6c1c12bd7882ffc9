package entente.finding.sensitivity;

import entente.finding.Measure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The lines of {@code sensitivity.csv} while they are put together. */
final class Answers {

    private final List<Sensitivity> lines = new ArrayList<>();

    List<Sensitivity> lines() {
        return List.copyOf(lines);
    }

    /** How many of the first stay among the first; null where there are none. */
    static Integer kept(List<String> before, List<String> after) {
        Set<String> kept = new HashSet<>(before);
        kept.retainAll(after);
        return before.isEmpty() ? null : kept.size();
    }

    /**
     * What cannot be asked, since there is no actor or no sign, has no line.
     *
     * @param kept how many of the first stay; null where they are not concerned
     * @param of how many are first
     * @param agreement of the blocs; not-a-number where they are not concerned
     */
    void add(Question question, String chosen, String changed, Integer kept, int of, double agreement) {
        if (kept == null && Double.isNaN(agreement)) {
            return;
        }
        Verdict verdict = Verdict.of(kept == null ? Double.NaN : (double) kept / of, agreement);
        List<String> parts = new ArrayList<>();
        if (kept != null) {
            parts.add(kept + " of the first " + of + " by " + Measure.STRENGTH.column() + " stay");
        }
        if (!Double.isNaN(agreement)) {
            parts.add(String.format(Locale.ROOT, "the blocs agree to %.2f", agreement));
        }
        lines.add(new Sensitivity(
                question,
                chosen,
                changed,
                kept,
                agreement,
                verdict,
                "Instead of " + chosen + ", " + changed + ": " + String.join(", ", parts) + "; this " + verdict.column()
                        + "."));
    }
}
