package entente.alignment.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.alignment.reader.MarkedSentence.MarkedPair;
import entente.alignment.reader.PairLabel.Stance;
import entente.alignment.reader.Verdicts.Point;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Curve, calibration and reliability on verdicts whose figures are known. */
final class VerdictsTest {

    private static final Encoding NO_PIECES = new Encoding(new int[0], new int[0], List.of());

    private static Example example(Stance support, int required, Integer... events) {
        return new Example(
                "a",
                "gold",
                NO_PIECES,
                List.of(new MarkedPair(0, 1, new float[0])),
                List.of(new PairLabel(support, Stance.NONE, PairLabel.UNKNOWN, PairLabel.UNKNOWN, List.of(events))),
                required);
    }

    private static List<Judgement> said(double support) {
        return List.of(new Judgement(support, 0, new float[0], new float[0]));
    }

    @Test
    void optional_stances_count_neither_for_nor_against() {
        Verdicts verdicts = new Verdicts();
        verdicts.add(example(Stance.REQUIRED, 1, 0), said(0.9));
        verdicts.add(example(Stance.OPTIONAL, 0), said(0.8));
        verdicts.add(example(Stance.NONE, 0), said(0.7));
        verdicts.add(example(Stance.REQUIRED, 2, 1), said(0.6));
        assertThat(verdicts.curve())
                .contains(new Point(0.9, 1, 1 / 3.0), new Point(0.8, 1, 1 / 3.0), new Point(0.7, 0.5, 1 / 3.0))
                .contains(new Point(0.6, 2 / 3.0, 2 / 3.0));
        assertThat(Verdicts.best(verdicts.curve()).threshold()).isEqualTo(0.6);
        assertThat(Verdicts.at(verdicts.curve(), 0.8).recall()).isEqualTo(1 / 3.0);
    }

    @Test
    void calibration_finds_the_line_that_the_shares_were_bent_by() {
        Random random = new Random(11);
        Verdicts verdicts = new Verdicts();
        for (int i = 0; i < 40_000; i++) {
            double odds = random.nextGaussian() * 2 - 1;
            double truth = 1 / (1 + Math.exp(-odds));
            double share = 1 / (1 + Math.exp(-(2 * odds + 1)));
            verdicts.add(example(random.nextDouble() < truth ? Stance.REQUIRED : Stance.NONE, 0), said(share));
        }
        Calibration calibration = verdicts.calibration();
        assertThat(calibration.support().slope()).isCloseTo(0.5, within(0.02));
        assertThat(calibration.support().intercept()).isCloseTo(-0.5, within(0.05));
        assertThat(Verdicts.error(verdicts.calibrated(calibration).reliability(0.1)))
                .isLessThan(0.02);
        assertThat(Verdicts.error(verdicts.reliability(0.1))).isGreaterThan(0.05);
    }
}
