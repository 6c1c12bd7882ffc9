package entente.job.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.report.ReaderFigures;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The card of the reader that travels in the jar. */
final class BundledCard {

    private static final String RESOURCE = "/entente/data/reader/card.json";

    private BundledCard() {}

    /** Its figures at the nearest confidence of its curve that is no higher than the one asked for. */
    static ReaderFigures figures(double confidence) {
        try (InputStream in = BundledCard.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the jar holds no data/reader/card.json");
            }
            JsonNode card = new ObjectMapper().readTree(in);
            JsonNode point = card.get("curve").get(0);
            for (JsonNode other : card.get("curve")) {
                point = other.get("threshold").asDouble() <= confidence ? other : point;
            }
            List<String> gold = new ArrayList<>();
            card.get("gold").forEach(name -> gold.add(name.asText()));
            return new ReaderFigures(
                    card.get("weights").asText(),
                    gold,
                    point.get("threshold").asDouble(),
                    point.get("precision").asDouble(),
                    point.get("recall").asDouble(),
                    card.get("calibrationError").asDouble());
        } catch (IOException e) {
            throw new UncheckedIOException("data/reader/card.json cannot be read from the jar", e);
        }
    }
}
