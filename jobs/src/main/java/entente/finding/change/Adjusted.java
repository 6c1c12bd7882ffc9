package entente.finding.change;

import entente.tie.BenjaminiHochberg;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * One of many that were tested together.
 *
 * @param tested what was tested
 * @param qValue its p-value, adjusted for all of them
 */
record Adjusted<T>(T tested, double qValue) {

    /** Those whose adjusted p-values are at most {@code significance}, in their order (Benjamini and Hochberg 1995). */
    static <T> List<Adjusted<T>> sure(List<T> all, ToDoubleFunction<T> pValue, double significance) {
        double[] q = BenjaminiHochberg.of(all.stream().mapToDouble(pValue).toArray());
        return IntStream.range(0, q.length)
                .mapToObj(i -> new Adjusted<>(all.get(i), q[i]))
                .filter(one -> one.qValue() <= significance)
                .toList();
    }
}
