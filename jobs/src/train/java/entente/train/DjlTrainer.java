package entente.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import ai.djl.training.optimizer.AdamW;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import entente.alignment.reader.Example;
import entente.alignment.reader.ReaderTrainer;
import entente.alignment.reader.ReaderWeights;
import entente.alignment.reader.WordTable;
import entente.build.WordPieceTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Fits the reader by PyTorch through DJL: AdamW (Loshchilov and Hutter 2019), the rate warmed up over a tenth of the steps and
 * then falling to a fiftieth, gradients cut at norm 1, sentences of like length side by side.
 */
public final class DjlTrainer implements ReaderTrainer {

    private static final int BATCH = 16;
    private static final int SHUFFLED = 8 * BATCH;
    private static final int REPORTED = 50;
    private static final float ENCODER_RATE = 1e-4f;
    private static final float HEAD_RATE = 5e-4f;
    private static final float DECAY = 0.01f;
    private static final float LEAST = 0.02f;
    private static final float NORM = 1;

    /** For the service loader. */
    public DjlTrainer() {}

    @Override
    public ReaderWeights fit(List<Example> examples, Plan plan, ReaderWeights begun, Consumer<String> progress) {
        List<Example> taught =
                examples.stream().filter(e -> !e.pairs().isEmpty()).toList();
        int facts = taught.get(0).pairs().get(0).facts().length;
        Engine.getInstance().setRandomSeed((int) plan.seed());
        try (NDManager manager = NDManager.newBaseManager()) {
            Parameters parameters = begun == null
                    ? new Parameters(manager, WordPieceTable.model(), plan.layers(), facts, plan.seed())
                    : new Parameters(manager, begun);
            Forward forward = new Forward(parameters, plan.layers());
            int steps = plan.epochs() * ((taught.size() + BATCH - 1) / BATCH);
            Optimizer encoder = optimizer(ENCODER_RATE, steps);
            Optimizer head = optimizer(HEAD_RATE, steps);
            Random random = new Random(plan.seed());
            double running = 0;
            int step = 0;
            long start = System.nanoTime();
            for (int epoch = 0; epoch < plan.epochs(); epoch++) {
                for (List<Example> some : batches(taught, random)) {
                    Batch batch = new Batch(some, WordTable.bundled(), parameters, facts);
                    double loss = step(forward, batch, manager, parameters, encoder, head, facts);
                    if (Double.isFinite(loss)) {
                        running = step == 0 ? loss : 0.95 * running + 0.05 * loss;
                    } else {
                        progress.accept("step " + (step + 1) + " left out: its gradient is beyond all bounds");
                    }
                    step++;
                    if (step % REPORTED == 0 || step == steps) {
                        progress.accept(String.format(
                                Locale.ROOT,
                                "epoch %d, step %d of %d, loss %.4f, %.0f s",
                                epoch + 1,
                                step,
                                steps,
                                running,
                                (System.nanoTime() - start) / 1e9));
                    }
                }
            }
            return parameters.weights();
        } catch (IOException e) {
            throw new UncheckedIOException("the published encoder cannot be read", e);
        }
    }

    private static Optimizer optimizer(float rate, int steps) {
        int warm = Math.max(1, steps / 10);
        Tracker tracker = step -> rate
                * Math.min((float) step / warm, Math.max(LEAST, (float) (steps - step) / Math.max(1, steps - warm)));
        return AdamW.builder()
                .optLearningRateTracker(tracker)
                .optWeightDecays(DECAY)
                .build();
    }

    private static List<List<Example>> batches(List<Example> examples, Random random) {
        List<Example> shuffled = new ArrayList<>(examples);
        Collections.shuffle(shuffled, random);
        List<List<Example>> batches = new ArrayList<>();
        for (int i = 0; i < shuffled.size(); i += SHUFFLED) {
            List<Example> alike = new ArrayList<>(shuffled.subList(i, Math.min(shuffled.size(), i + SHUFFLED)));
            alike.sort(Comparator.comparingInt(e -> e.encoding().ids().length));
            for (int j = 0; j < alike.size(); j += BATCH) {
                batches.add(alike.subList(j, Math.min(alike.size(), j + BATCH)));
            }
        }
        Collections.shuffle(batches, random);
        return batches;
    }

    private static double step(
            Forward forward,
            Batch batch,
            NDManager manager,
            Parameters parameters,
            Optimizer encoder,
            Optimizer head,
            int facts) {
        try (NDManager passing = manager.newSubManager()) {
            double value;
            try (GradientCollector gradients = Engine.getInstance().newGradientCollector()) {
                NDArray loss = forward.loss(batch, passing, facts);
                gradients.backward(loss);
                value = loss.getFloat();
            }
            double squares = 0;
            for (NDArray parameter : parameters.all().values()) {
                try (NDArray gradient = parameter.getGradient();
                        NDArray square = gradient.square();
                        NDArray sum = square.sum()) {
                    squares += sum.getFloat();
                }
            }
            if (!Double.isFinite(squares) || !Double.isFinite(value)) {
                // One such step would leave no weight finite; nor does a product with 0 end it.
                for (NDArray parameter : parameters.all().values()) {
                    try (NDArray gradient = parameter.getGradient()) {
                        gradient.set(new float[(int) gradient.size()]);
                    }
                }
                return Double.NaN;
            }
            float cut = (float) Math.min(1, NORM / (Math.sqrt(squares) + 1e-6));
            for (Map.Entry<String, NDArray> entry : parameters.all().entrySet()) {
                try (NDArray gradient = entry.getValue().getGradient()) {
                    gradient.muli(cut);
                    boolean own =
                            entry.getKey().startsWith("head.") || entry.getKey().equals("embed.mark");
                    (own ? head : encoder).update(entry.getKey(), entry.getValue(), gradient);
                    gradient.muli(0);
                }
            }
            return value;
        }
    }
}
