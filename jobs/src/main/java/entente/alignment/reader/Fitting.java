package entente.alignment.reader;

import entente.alignment.reader.ReaderTrainer.Plan;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/**
 * Fits a reader and says how good it is: folds keep the sentences of an article together, each is judged by weights fitted to
 * the others, in the form in which they ship; their verdicts calibrate the weights fitted to all. Only the set that comes first
 * judges: others may hold sentences chosen because they are hard, which no run meets that often.
 */
public final class Fitting {

    /** Where one fold is asked for, so large a part is kept aside. */
    private static final int PARTS = 5;

    private final ReaderTrainer trainer;
    private final Plan plan;
    private final ReaderWeights begun;
    private final int facts;
    private final Consumer<String> progress;

    /**
     * @param begun weights to go on from, fitted to none of the articles that are kept aside, or null to begin anew
     * @param facts how many facts a pair comes with
     */
    public Fitting(ReaderTrainer trainer, Plan plan, ReaderWeights begun, int facts, Consumer<String> progress) {
        this.trainer = trainer;
        this.plan = plan;
        this.begun = begun;
        this.facts = facts;
        this.progress = progress;
    }

    /**
     * A fitted reader.
     *
     * @param weights calibrated
     * @param verdicts on examples not fitted to, calibrated
     */
    public record Fitted(ReaderWeights weights, Verdicts verdicts) {}

    /**
     * How many parts a fit has, each fitted by itself, by several processes side by side if need be: one a fold, without its
     * articles, and last that of all examples. One fold keeps a fifth of the articles aside and ships what they judge.
     */
    public static int parts(int folds) {
        return folds == 1 ? 1 : folds + 1;
    }

    /** The weights of one part, from 1. */
    public ReaderWeights fit(List<Example> examples, int folds, int part) {
        boolean whole = part > folds;
        List<Example> taught = whole ? examples : split(examples, folds, part - 1, false);
        progress.accept(
                String.format(Locale.ROOT, "part %d of %d: fits to %d sentences", part, parts(folds), taught.size()));
        return trainer.fit(taught, plan, begun, progress);
    }

    /** The last part, calibrated by what the others say of the articles that they were not fitted to. */
    public Fitted judge(List<Example> examples, List<ReaderWeights> fitted) {
        int folds = Math.max(1, fitted.size() - 1);
        Verdicts all = new Verdicts();
        for (int fold = 0; fold < folds; fold++) {
            Verdicts verdicts = judged(fitted.get(fold), split(examples, folds, fold, true));
            progress.accept("fold " + (fold + 1) + ": " + summary(verdicts));
            all.addAll(verdicts);
        }
        Calibration calibration = all.calibration();
        return new Fitted(calibration.in(fitted.get(fitted.size() - 1)), all.calibrated(calibration));
    }

    /** What a fold keeps aside to be judged by, or else what it is fitted to. */
    private static List<Example> split(List<Example> examples, int folds, int fold, boolean aside) {
        String judging = examples.get(0).set();
        int parts = folds == 1 ? PARTS : folds;
        return examples.stream()
                .filter(e -> aside
                        ? fold(e.article(), parts) == fold && e.set().equals(judging)
                        : fold(e.article(), parts) != fold)
                .toList();
    }

    private Verdicts judged(ReaderWeights fitted, List<Example> held) {
        ReaderWeights shipped = ReaderWeights.read(
                "the fitted file", Calibration.NONE.in(fitted).write());
        LearnedReader reader = new LearnedReader(shipped, WordTable.bundled(), facts);
        Iterator<List<Judgement>> judgements = reader.judge(held.stream()
                        .filter(e -> !e.pairs().isEmpty())
                        .map(e -> new Question(e.encoding(), e.pairs()))
                        .toList())
                .iterator();
        Verdicts verdicts = new Verdicts();
        for (Example example : held) {
            verdicts.add(example, example.pairs().isEmpty() ? List.of() : judgements.next());
        }
        return verdicts;
    }

    /** The same article falls into the same fold whatever else is read. */
    static int fold(String article, int folds) {
        CRC32 crc = new CRC32();
        crc.update(article.getBytes(StandardCharsets.UTF_8));
        return (int) (crc.getValue() % folds);
    }

    /** The figures of a curve in one line. */
    public static String summary(Verdicts verdicts) {
        List<Verdicts.Point> curve = verdicts.curve();
        Verdicts.Point best = Verdicts.best(curve);
        return String.format(
                Locale.ROOT,
                "best F1 %.3f at %.2f; recall %.3f at precision .60, %.3f at .70, %.3f at .80",
                best.f1(),
                best.threshold(),
                Verdicts.at(curve, 0.6).recall(),
                Verdicts.at(curve, 0.7).recall(),
                Verdicts.at(curve, 0.8).recall());
    }
}
