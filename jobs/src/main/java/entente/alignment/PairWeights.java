package entente.alignment;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * What each feature of a pair speaks for: the weights of a multinomial logistic model with the outcomes 'against', 'for' and
 * 'neither', the last with weight 0. Kept in {@code data/stance/pairs.csv}, which a person can read.
 */
final class PairWeights implements Serializable {

    private static final String FILE = "/entente/data/stance/pairs.csv";

    private final Map<String, double[]> weights;

    private PairWeights(Map<String, double[]> weights) {
        this.weights = weights;
    }

    /** @param weights of each feature, against and for */
    static PairWeights of(Map<String, double[]> weights) {
        return new PairWeights(new HashMap<>(weights));
    }

    /** The weights that travel in the jar. */
    static PairWeights bundled() {
        return Holder.BUNDLED;
    }

    private static final class Holder {
        static final PairWeights BUNDLED = load();
    }

    private static PairWeights load() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        Map<String, double[]> weights = new HashMap<>();
        try (Reader in = new InputStreamReader(PairWeights.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            for (CSVRecord row : format.parse(in)) {
                weights.put(
                        row.get("Feature"),
                        new double[] {Double.parseDouble(row.get("Against")), Double.parseDouble(row.get("For"))});
            }
        } catch (IOException e) {
            throw new UncheckedIOException("data/stance/pairs.csv cannot be read from the jar", e);
        }
        return new PairWeights(weights);
    }

    /** Against and for, or null for a feature that says nothing. */
    double[] of(String feature) {
        return weights.get(feature);
    }
}
