package entente.alignment;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;

/** Weighs the features of a pair of mentions: multinomial logistic regression. */
final class PairModel implements Serializable {

    private final PairWeights weights;
    private final Leanings leanings;

    PairModel(PairWeights weights, Leanings leanings) {
        this.weights = weights;
        this.leanings = leanings;
    }

    /** For one scene; keeps room for the shares of its words. */
    Judge judge(Scene scene) {
        return new Judge(scene);
    }

    /** Judges the pairs of one scene, one after the other. */
    final class Judge {

        private final Tree tree;
        private final double[] against;
        private final double[] support;
        private final PairFeatures features;
        private double sumAgainst;
        private double sumFor;

        private Judge(Scene scene) {
            tree = scene.tree();
            against = new double[scene.tree().size()];
            support = new double[scene.tree().size()];
            features = new PairFeatures(scene, leanings, this::weigh);
        }

        private void weigh(int token, String feature, double value) {
            double[] weight = weights.of(feature);
            if (weight == null) {
                return;
            }
            sumAgainst += value * weight[0];
            sumFor += value * weight[1];
            if (token != Tree.NONE) {
                against[token] += value * weight[0];
                support[token] += value * weight[1];
            }
        }

        PairVerdict of(PairReader.Pair pair, Collection<Alignment> read) {
            Arrays.fill(against, 0);
            Arrays.fill(support, 0);
            sumAgainst = 0;
            sumFor = 0;
            pair.describe(features, read);
            double top = Math.max(0, Math.max(sumAgainst, sumFor));
            double eAgainst = Math.exp(sumAgainst - top);
            double eFor = Math.exp(sumFor - top);
            double total = Math.exp(-top) + eAgainst + eFor;
            return new PairVerdict(
                    eAgainst / total,
                    eFor / total,
                    strongest(sumFor > sumAgainst ? support : against, sumFor > sumAgainst ? 1 : -1));
        }

        /** The word that leans that way and speaks most for it. */
        private int strongest(double[] shares, int polarity) {
            int best = Tree.NONE;
            for (int i = 0; i < shares.length; i++) {
                boolean more = shares[i] > 0 && (best == Tree.NONE || shares[i] > shares[best]);
                if (more && leanings.of(tree, i) * polarity > 0) {
                    best = i;
                }
            }
            return best;
        }
    }
}
