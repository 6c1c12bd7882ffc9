package entente.report;

import entente.tie.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sentences that are quoted: of each edge and polarity the few of the greatest confidence, picked while all evidence
 * passes by, so that memory grows with what is printed and not with the corpus. Among equals the earlier ones stay.
 */
public final class Quotations {

    private record Side(String edge, int polarity) {}

    private final Set<String> edges;
    private final int most;
    private final Map<Side, List<Evidence>> kept = new HashMap<>();

    /**
     * Keeps none as yet.
     *
     * @param edges ids of the edges that are quoted
     * @param most sentences of each edge and polarity
     */
    public Quotations(Set<String> edges, int most) {
        this.edges = Set.copyOf(edges);
        this.most = most;
    }

    /** Keeps the sentence where it is among the best of its edge; the same words are kept once. */
    public void offer(Evidence sentence) {
        if (!edges.contains(sentence.edge())) {
            return;
        }
        List<Evidence> best =
                kept.computeIfAbsent(new Side(sentence.edge(), sentence.polarity()), side -> new ArrayList<>(most + 1));
        if (best.stream().anyMatch(one -> one.text().equals(sentence.text()))) {
            return;
        }
        int place = best.size();
        while (place > 0 && best.get(place - 1).confidence() < sentence.confidence()) {
            place--;
        }
        if (place < most) {
            best.add(place, sentence);
            if (best.size() > most) {
                best.remove(most);
            }
        }
    }

    /** The sentences of an edge with a polarity (0 of a co-mention or a contact), the best first. */
    public List<Evidence> of(String edge, int polarity) {
        return List.copyOf(kept.getOrDefault(new Side(edge, polarity), List.of()));
    }
}
