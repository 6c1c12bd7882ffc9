package entente.finding;

import entente.tie.AlignmentRule;
import entente.tie.TieRule;
import java.io.Serializable;

/**
 * How networks are drawn and measured, the same for every window of a run.
 *
 * @param tie which pairs are ties
 * @param alignment which alignments count, and for how much
 * @param network how the network is measured
 * @param seed of whatever is drawn by chance
 */
public record DrawingRules(TieRule tie, AlignmentRule alignment, NetworkRule network, long seed)
        implements Serializable {}
