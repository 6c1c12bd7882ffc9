package entente.finding.change;

/**
 * One row of {@code changes.csv}: what is otherwise in a window than in the one it is held against.
 *
 * <p>Of an edge, {@code before} and {@code after} count the stories that tell of it, out of {@code beforeOf} and
 * {@code afterOf} stories; of a flip, the stories for the target out of those for and against; of a rank, they are the
 * ranks out of so many actors, and the shares those of the sum of the measure; of a bloc its members out of the actors that
 * stand in blocs.
 *
 * @param window what is described
 * @param against what it is held against: the name of the window before it, or {@code all} for the rest of the whole period
 * @param kind in which way it differs
 * @param subject what differs
 * @param source an actor, or a bloc by its lasting name
 * @param target the other actor of an edge, or the other bloc; empty where there is none
 * @param label for a reader
 * @param before count or rank in {@code against}; not-a-number where it was not there
 * @param after count or rank in {@code window}
 * @param beforeOf out of how many
 * @param afterOf out of how many
 * @param beforeShare as a share; not-a-number where it was not there
 * @param afterShare as a share
 * @param pValue two-sided mid-p of the difference under no change; not-a-number where nothing is tested
 * @param qValue the same, adjusted for all that was tested between the two
 * @param probability of a flip, that the side changed; not-a-number for all else
 * @param sources outlets that tell of it, the larger number of the two windows; null where not counted
 * @param otherwise whether it holds when it is looked at otherwise
 * @param sentence all of this in plain words
 */
public record Change(
        String window,
        String against,
        ChangeKind kind,
        Subject subject,
        String source,
        String target,
        String label,
        double before,
        double after,
        long beforeOf,
        long afterOf,
        double beforeShare,
        double afterShare,
        double pValue,
        double qValue,
        double probability,
        Long sources,
        Otherwise otherwise,
        String sentence) {

    /** The same, looked at otherwise as well. */
    Change with(Otherwise looks) {
        return new Change(
                window,
                against,
                kind,
                subject,
                source,
                target,
                label,
                before,
                after,
                beforeOf,
                afterOf,
                beforeShare,
                afterShare,
                pValue,
                qValue,
                probability,
                sources,
                looks,
                sentence.substring(0, sentence.length() - 1) + looks.words() + ".");
    }
}
