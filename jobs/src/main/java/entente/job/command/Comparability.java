package entente.job.command;

import entente.finding.change.Subject;
import entente.job.ExitCode;
import entente.job.Failure;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What can be compared of two runs, and what each difference of their settings forbids.
 *
 * @param refused what must not be compared
 * @param notes a line for each reason, and for what a reader of the comparison should know
 */
record Comparability(Set<Subject> refused, List<String> notes) {

    /** A setting that counts other things makes the runs answers to different questions. */
    private static final Set<String> EVERYTHING =
            Set.of("level", "formerHolders", "coded", "stories.jaccard", "stories.containment");

    /**
     * Settings that decide some of what is compared, and what that is.
     *
     * @param keys beginnings of their keys
     */
    private record Ground(List<String> keys, Set<Subject> decides, String words) {}

    private static final List<Ground> GROUNDS = List.of(
            new Ground(
                    List.of("tie.maxDistance", "tie.maxActors"),
                    EnumSet.of(Subject.COMENTION, Subject.STRENGTH, Subject.PAGERANK),
                    "co-mentions and ranks"),
            new Ground(
                    List.of("alignment.minConfidence", "alignment.contact"),
                    EnumSet.of(Subject.ALIGNMENT, Subject.CONTACT, Subject.BLOC),
                    "alignments, contacts and blocs"),
            new Ground(
                    List.of("tie.weight", "tie.minActorStories", "tie.minTieStories", "tie.smallCorpusStories"),
                    EnumSet.of(Subject.STRENGTH, Subject.PAGERANK),
                    "ranks"),
            new Ground(List.of("network.damping"), EnumSet.of(Subject.PAGERANK), "ranks by PageRank"),
            new Ground(
                    List.of(
                            "network.resolution",
                            "alignment.meeting",
                            "alignment.weight",
                            "tie.minActorStories",
                            "tie.smallCorpusStories"),
                    EnumSet.of(Subject.BLOC),
                    "blocs"));

    /**
     * Holds two runs against each other.
     *
     * @throws Failure where nothing of them can be compared
     */
    static Comparability of(ComparedRun before, ComparedRun after) {
        List<String> all = different(before, after, EVERYTHING);
        if (!all.isEmpty()) {
            throw new Failure(
                    ExitCode.UNUSABLE_DATA,
                    "the two runs answer different questions (" + String.join("; ", all)
                            + "): draw one anew with 'analyze' and the settings of the other");
        }
        Set<Subject> refused = EnumSet.noneOf(Subject.class);
        List<String> notes = new ArrayList<>();
        for (Ground ground : GROUNDS) {
            List<String> different = different(before, after, ground.keys());
            if (!different.isEmpty()) {
                refused.addAll(ground.decides());
                notes.add("not compared: " + ground.words() + " (" + String.join("; ", different) + ")");
            }
        }
        if (!before.version().equals(after.version())) {
            notes.add("read by different versions (" + before.version() + "; " + after.version()
                    + "): a change may be one of reading");
        }
        Set<String> both = new HashSet<>(before.run().articles());
        both.retainAll(after.run().articles());
        if (!both.isEmpty()) {
            notes.add(both.size() + (both.size() == 1 ? " article stands" : " articles stand")
                    + " in both runs: what they tell is no change, so the tests are more careful than they say");
        }
        return new Comparability(refused, List.copyOf(notes));
    }

    /** What is set otherwise; a setting that one of the two versions does not have yet is no difference. */
    private static List<String> different(ComparedRun before, ComparedRun after, Iterable<String> keys) {
        Set<String> ordered = new TreeSet<>();
        keys.forEach(ordered::add);
        return ordered.stream()
                .filter(key -> before.settings().containsKey(key)
                        && after.settings().containsKey(key)
                        && !Objects.equals(
                                before.settings().get(key), after.settings().get(key)))
                .map(key -> key + " " + before.settings().get(key) + " and "
                        + after.settings().get(key))
                .collect(Collectors.toList());
    }
}
