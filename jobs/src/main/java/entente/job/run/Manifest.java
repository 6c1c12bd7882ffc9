package entente.job.run;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.job.settings.Settings;
import entente.job.settings.SettingsReader;
import entente.report.QualityLine;
import entente.report.RunFacts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;

/** {@code run.json}: what went in, what was done with it, what came out; the one report that tells times. */
final class Manifest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Manifest() {}

    /**
     * Writes the manifest and closes the stream.
     *
     * @param started when the run began, ISO 8601 in UTC
     * @param audit what the gates made of the run
     * @param milliseconds wall time of each step
     * @param outputs sha256 of every other file of the run
     */
    static void write(
            OutputStream out,
            String runId,
            String started,
            String spark,
            Settings settings,
            Provenance provenance,
            RunFacts facts,
            Audit audit,
            SortedMap<String, Long> milliseconds,
            SortedMap<String, String> outputs) {
        ObjectNode run = MAPPER.createObjectNode();
        run.put("run", runId);
        run.put("started", started);
        run.set(
                "versions",
                MAPPER.createObjectNode()
                        .put("entente", facts.version())
                        .put("engine", facts.engine())
                        .put("spark", spark)
                        .put("java", System.getProperty("java.version")));
        run.set("settings", SettingsReader.tree(settings));
        run.set("inputs", MAPPER.valueToTree(provenance.inputs()));
        run.set(
                "dates",
                MAPPER.createObjectNode()
                        .put("from", Objects.toString(provenance.dates().from(), ""))
                        .put("to", Objects.toString(provenance.dates().to(), ""))
                        .put("outside", provenance.outsideDates()));
        run.set("stages", MAPPER.valueToTree(facts.stages()));
        run.set("counts", MAPPER.valueToTree(facts.counts()));
        run.set("rejected", MAPPER.valueToTree(facts.rejected()));
        run.put("qualityGatesPassed", audit.passed());
        run.set("quality", quality(audit));
        run.set("milliseconds", MAPPER.valueToTree(milliseconds));
        run.set("outputs", MAPPER.valueToTree(outputs));
        try (out) {
            out.write(MAPPER.writeValueAsBytes(run));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What cannot be told is left out. */
    private static ArrayNode quality(Audit audit) {
        ArrayNode lines = MAPPER.createArrayNode();
        for (QualityLine line : audit.lines()) {
            ObjectNode node = lines.addObject().put("check", line.check());
            if (!Double.isNaN(line.value())) {
                node.put("value", line.value());
            }
            if (line.isGated()) {
                node.put("bound", line.bound().words()).put("warn", line.warn()).put("fail", line.fail());
                node.put("verdict", line.verdict().name().toLowerCase(Locale.ROOT));
            }
            if (!line.basis().isEmpty()) {
                node.put("basis", line.basis());
            }
        }
        return lines;
    }
}
