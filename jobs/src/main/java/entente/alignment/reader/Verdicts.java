package entente.alignment.reader;

import entente.alignment.reader.Calibration.Line;
import entente.alignment.reader.PairLabel.Stance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a reader said of examples that it was not fitted to, beside what people marked: one verdict a pair and sign. What is
 * marked as optional counts neither for nor against; a required event is found where any pair that meets it is.
 */
public final class Verdicts {

    private static final int STEPS = 50;
    private static final double LEAST_SLOPE = 0.05;
    private static final int BINS = 10;

    private record Verdict(int example, boolean support, double share, Stance truth, List<Integer> events) {}

    /**
     * A point of the curve.
     *
     * @param threshold confidence from which an alignment counts
     */
    public record Point(double threshold, double precision, double recall) {

        public double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    /**
     * How often what is told at a confidence is right.
     *
     * @param from lower end of the bin
     * @param count of verdicts in it
     * @param mean confidence
     * @param right share that is marked as required
     */
    public record Bin(double from, int count, double mean, double right) {}

    private final List<Verdict> verdicts = new ArrayList<>();
    private int examples;
    private int required;

    /** Takes what a reader said of an example. */
    public void add(Example example, List<Judgement> judgements) {
        for (int i = 0; i < judgements.size(); i++) {
            PairLabel label = example.labels().get(i);
            Judgement said = judgements.get(i);
            verdicts.add(new Verdict(examples, true, said.support(), label.support(), label.events()));
            verdicts.add(new Verdict(examples, false, said.against(), label.against(), label.events()));
        }
        examples++;
        required += example.required();
    }

    /**
     * One answer, however it was come by.
     *
     * @param support for or against
     * @param share confidence in it
     * @param truth what is marked
     * @param events numbers of the required events of the example that it finds
     */
    public record Answer(boolean support, double share, Stance truth, List<Integer> events) {}

    /**
     * Takes what was answered of an example.
     *
     * @param events how many events of it are marked as required
     */
    public void add(List<Answer> answers, int events) {
        for (Answer answer : answers) {
            verdicts.add(new Verdict(examples, answer.support(), answer.share(), answer.truth(), answer.events()));
        }
        examples++;
        required += events;
    }

    /** Takes those of others, of other examples. */
    public void addAll(Verdicts others) {
        for (Verdict v : others.verdicts) {
            verdicts.add(new Verdict(v.example + examples, v.support, v.share, v.truth, v.events));
        }
        examples += others.examples;
        required += others.required;
    }

    public int required() {
        return required;
    }

    /** The same with confidences in the place of shares. */
    public Verdicts calibrated(Calibration calibration) {
        Verdicts calibrated = new Verdicts();
        calibrated.examples = examples;
        calibrated.required = required;
        for (Verdict v : verdicts) {
            Line line = v.support ? calibration.support() : calibration.against();
            calibrated.verdicts.add(new Verdict(v.example, v.support, line.of(v.share), v.truth, v.events));
        }
        return calibrated;
    }

    /** The logistic lines that make these shares likeliest, by Newton's method; optional verdicts left out. */
    public Calibration calibration() {
        return new Calibration(line(true), line(false));
    }

    private Line line(boolean support) {
        double slope = 1;
        double intercept = 0;
        for (int step = 0; step < STEPS; step++) {
            double gs = 0;
            double gi = 0;
            double hss = 1e-6;
            double hsi = 0;
            double hii = 1e-6;
            for (Verdict v : verdicts) {
                if (v.support == support && v.truth != Stance.OPTIONAL) {
                    double x = Calibration.logOdds(v.share);
                    double p = new Line(slope, intercept).of(v.share);
                    double error = p - (v.truth == Stance.REQUIRED ? 1 : 0);
                    double weight = p * (1 - p);
                    gs += error * x;
                    gi += error;
                    hss += weight * x * x;
                    hsi += weight * x;
                    hii += weight;
                }
            }
            double determinant = hss * hii - hsi * hsi;
            slope = Math.max(LEAST_SLOPE, slope - (hii * gs - hsi * gi) / determinant);
            intercept -= (hss * gi - hsi * gs) / determinant;
        }
        return new Line(slope, intercept);
    }

    /** Precision and recall at each threshold from the surest verdict down, one point where a threshold changes either. */
    public List<Point> curve() {
        List<Verdict> surest = new ArrayList<>(verdicts);
        surest.sort(Comparator.comparingDouble((Verdict v) -> -v.share));
        List<Point> points = new ArrayList<>();
        Set<List<Integer>> found = new HashSet<>();
        int right = 0;
        int wrong = 0;
        for (int i = 0; i < surest.size(); i++) {
            Verdict v = surest.get(i);
            if (v.truth == Stance.REQUIRED) {
                right++;
                for (int event : v.events) {
                    found.add(List.of(v.example, event));
                }
            } else if (v.truth == Stance.NONE) {
                wrong++;
            }
            boolean last = i + 1 == surest.size() || surest.get(i + 1).share < v.share;
            if (last && right + wrong > 0) {
                points.add(new Point(
                        v.share, (double) right / (right + wrong), (double) found.size() / Math.max(1, required)));
            }
        }
        return points;
    }

    /** The point of all that is told at a confidence or above. */
    public static Point from(Collection<Point> curve, double threshold) {
        return least(curve, threshold).orElse(new Point(1, 0, 0));
    }

    /** The same, none where nothing is told so surely. */
    public static Optional<Point> least(Collection<Point> curve, double threshold) {
        return curve.stream().filter(p -> p.threshold() >= threshold).min(Comparator.comparingDouble(Point::threshold));
    }

    /** The point of the curve of the best F1. */
    public static Point best(Collection<Point> curve) {
        return curve.stream().max(Comparator.comparingDouble(Point::f1)).orElse(new Point(1, 0, 0));
    }

    /** The point of the highest recall whose precision is no lower. */
    public static Point at(Collection<Point> curve, double precision) {
        return curve.stream()
                .filter(p -> p.precision() >= precision)
                .max(Comparator.comparingDouble(Point::recall))
                .orElse(new Point(1, 0, 0));
    }

    /** Of the verdicts at or above a confidence, by tenths. */
    public List<Bin> reliability(double least) {
        int[] counts = new int[BINS];
        double[] sums = new double[BINS];
        int[] right = new int[BINS];
        for (Verdict v : verdicts) {
            if (v.share >= least && v.truth != Stance.OPTIONAL) {
                int bin = Math.min(BINS - 1, (int) (v.share * BINS));
                counts[bin]++;
                sums[bin] += v.share;
                right[bin] += v.truth == Stance.REQUIRED ? 1 : 0;
            }
        }
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            if (counts[bin] > 0) {
                bins.add(new Bin(
                        (double) bin / BINS, counts[bin], sums[bin] / counts[bin], (double) right[bin] / counts[bin]));
            }
        }
        return bins;
    }

    /** Expected calibration error: how far confidence and share of right differ, weighed by how many verdicts each bin has. */
    public static double error(Collection<Bin> bins) {
        double sum = 0;
        int count = 0;
        for (Bin bin : bins) {
            sum += bin.count() * Math.abs(bin.mean() - bin.right());
            count += bin.count();
        }
        return count == 0 ? 0 : sum / count;
    }
}
