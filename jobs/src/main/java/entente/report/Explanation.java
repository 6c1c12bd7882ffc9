package entente.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The sentences behind the ties of an actor or of a pair.
 *
 * @param ties alignments first, then contact, then co-mentions; the heaviest first
 * @param more how many further ties there are
 * @param card the actor at a glance, where nobody else is asked for
 */
public record Explanation(List<Tie> ties, int more, Optional<ActorCard> card) {

    /**
     * A tie with its sentences.
     *
     * @param edge as the report prints it
     * @param sentences the latest first, none that another tie has shown before
     * @param more how many further sentences there are
     * @param above how many stand under a tie before
     */
    public record Tie(RunEvidence.EdgeRow edge, List<RunEvidence.Sentence> sentences, int more, int above) {}

    private static final Comparator<RunEvidence.Sentence> LATEST_FIRST =
            Comparator.comparing(RunEvidence.Sentence::date).reversed();

    /**
     * Explains edges.
     *
     * @param edges in the order in which they are told; one without sentences is left out
     * @param sentences evidence by edge
     * @param mostTies how many ties are told
     * @param mostSentences how many sentences of each
     */
    public static Explanation of(
            List<RunEvidence.EdgeRow> edges,
            Map<String, List<RunEvidence.Sentence>> sentences,
            int mostTies,
            int mostSentences,
            Optional<ActorCard> card) {
        List<RunEvidence.EdgeRow> told =
                edges.stream().filter(edge -> sentences.containsKey(edge.id())).toList();
        Set<String> shown = new HashSet<>();
        List<Tie> ties = told.stream()
                .limit(mostTies)
                .map(edge -> tie(edge, sentences.get(edge.id()), mostSentences, shown))
                .toList();
        return new Explanation(ties, told.size() - ties.size(), card);
    }

    private static Tie tie(RunEvidence.EdgeRow edge, List<RunEvidence.Sentence> evidence, int most, Set<String> shown) {
        Set<String> above = new HashSet<>();
        Set<String> own = new HashSet<>();
        List<RunEvidence.Sentence> fresh = new ArrayList<>();
        for (RunEvidence.Sentence sentence : evidence) {
            if (shown.contains(sentence.text())) {
                above.add(sentence.text());
            } else if (own.add(sentence.text())) {
                fresh.add(sentence);
            }
        }
        fresh.sort(LATEST_FIRST);
        List<RunEvidence.Sentence> told = List.copyOf(fresh.subList(0, Math.min(most, fresh.size())));
        told.forEach(sentence -> shown.add(sentence.text()));
        return new Tie(edge, told, fresh.size() - told.size(), above.size());
    }
}
