package entente.report;

import entente.finding.sensitivity.LeftOut;
import entente.finding.sensitivity.Sensitivity;
import entente.finding.sensitivity.Verdict;

/** What the methods of a run say of other choices. */
final class SensitivityText {

    private SensitivityText() {}

    static String of(RunFacts facts) {
        return """
                ## Sensitivity

                `sensitivity.csv` draws the network of the whole period again, each time with one choice made otherwise: twice the \
                support, ties of the backbone alone, other null models, other weights, surer alignments, other resolutions, \
                another seed (Steegen et al. 2016); each source that tells at least %.0f %% of the stories left out, at most %d of \
                them, by the same support; and another level: states by the strength of their own ties and by the ties of their \
                actors, each put to the state whose office it last held, what lies within a state left out. It counts how many of the first ten by strength stay and how far the blocs \
                agree (adjusted Rand index, Hubert and Arabie 1985). A line holds where at least nine of ten stay and the blocs \
                agree to 0.8, and falls below seven or 0.5: %d hold, %d waver, %d fall.

                """
                .formatted(
                        100 * LeftOut.LEAST_SHARE,
                        LeftOut.MOST,
                        count(facts, Verdict.HOLDS),
                        count(facts, Verdict.WAVERS),
                        count(facts, Verdict.FALLS));
    }

    private static long count(RunFacts facts, Verdict verdict) {
        return facts.sensitivity().stream()
                .map(Sensitivity::verdict)
                .filter(verdict::equals)
                .count();
    }
}
