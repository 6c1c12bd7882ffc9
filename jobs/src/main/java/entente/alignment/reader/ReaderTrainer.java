package entente.alignment.reader;

import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Consumer;

/** Fits weights of the reader to examples. What does so is no part of the run's jar and is found where training is set up. */
public interface ReaderTrainer {

    /**
     * How to fit.
     *
     * @param layers of the published encoder that are kept, from the first
     * @param epochs how often each example is seen
     * @param seed of the order, of what is dropped and of the first weights of the head
     */
    record Plan(int layers, int epochs, long seed) {}

    /** Pieces a sentence may have, '[CLS]' and '[SEP]' among them. */
    int LONGEST = 162;

    /**
     * Fits weights; the same examples, plan and machine give the same weights.
     *
     * @param begun weights to go on from, or null for the published encoder and a new head
     * @param progress told a line now and then
     */
    ReaderWeights fit(List<Example> examples, Plan plan, ReaderWeights begun, Consumer<String> progress);

    /** The trainer of this set-up, or null where there is none. */
    static ReaderTrainer installed() {
        return ServiceLoader.load(ReaderTrainer.class).findFirst().orElse(null);
    }
}
