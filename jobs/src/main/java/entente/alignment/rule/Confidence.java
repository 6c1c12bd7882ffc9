package entente.alignment.rule;

import entente.alignment.scene.Argument.Place;
import entente.alignment.scene.Modality;

/** How sure a rule is of a candidate by itself, before the learned reader judges it. */
public final class Confidence {

    private Confidence() {}

    public static double of(Candidate candidate) {
        double confidence = candidate.rule().base()
                * (place(candidate.source().place()) * place(candidate.target().place()));
        Modality modality = candidate.modality();
        return confidence * (modality.negated() ? 0.6 : 1) * (modality.hedged() ? 0.8 : 1);
    }

    private static double place(Place place) {
        return switch (place) {
            case HEAD -> 1;
            case APPOSITION -> 0.95;
            case POSSESSOR -> 0.9;
            case MODIFIER -> 0.85;
            case COMPLEMENT -> 0.75;
            case DEEP -> 0.6;
        };
    }
}
