package entente.finding.sensitivity;

import entente.finding.Drawing;
import entente.network.Network;
import entente.tie.AlignmentCount;
import entente.tie.Tie;
import entente.tie.TieCount;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is counted where the articles of one source are left out.
 *
 * @param source its name
 * @param share of all stories that it tells
 * @param pairs that lose by it
 * @param actors who lose by it
 * @param alignments that count without it
 */
public record LeftOut(
        String source,
        double share,
        Collection<PairLoss> pairs,
        Collection<ActorLoss> actors,
        Collection<AlignmentCount> alignments) {

    /** Sources with a smaller share of the stories are not left out: they decide little. */
    public static final double LEAST_SHARE = 0.02;

    /** At most so many are left out, one at a time, those of the most stories. */
    public static final int MOST = 10;

    /** The network without it, by the support that the whole period asks for. */
    Network network(Baseline baseline) {
        long stories = baseline.ties().stories();
        Map<String, Long> lost = new HashMap<>();
        actors.forEach(loss -> lost.put(loss.actor(), loss.stories()));
        Set<String> supported = new TreeSet<>();
        baseline.actors().stream()
                .filter(actor -> actor.stories() - lost.getOrDefault(actor.actor(), 0L)
                        >= baseline.tieRule().actorSupport(stories))
                .forEach(actor -> supported.add(actor.actor()));
        Map<List<String>, PairLoss> losses = new HashMap<>();
        pairs.forEach(loss -> losses.put(List.of(loss.a(), loss.b()), loss));
        List<Tie> kept = baseline.ties().ties().stream()
                .filter(tie -> supported.contains(tie.count().a())
                        && supported.contains(tie.count().b())
                        && left(tie, losses).stories() >= baseline.tieRule().tieSupport(stories))
                .toList();
        return Drawing.of(
                supported,
                kept,
                tie -> baseline.tieRule().weight().of(left(tie, losses)),
                alignments,
                baseline.alignmentRule().weight());
    }

    private static TieCount left(Tie tie, Map<List<String>, PairLoss> losses) {
        PairLoss loss = losses.get(List.of(tie.count().a(), tie.count().b()));
        return loss == null ? tie.count() : loss.from(tie.count());
    }
}
