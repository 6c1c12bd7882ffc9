package entente.job.run;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.job.Version;
import entente.job.settings.Gate;
import entente.report.QualityLine;
import entente.report.QualityLine.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;

/**
 * {@code quality.json}: the gates in the shape of OpenLineage's facet of data quality assertions, for what collects those.
 * Each gate makes two assertions, one for each level.
 */
final class QualityFacet {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final String SCHEMA =
            "https://openlineage.io/spec/facets/1-0-1/DataQualityAssertionsDatasetFacet.json"
                    + "#/$defs/DataQualityAssertionsDatasetFacet";

    private QualityFacet() {}

    /** Writes the facet and closes the stream. */
    static void write(OutputStream out, List<QualityLine> lines) {
        ObjectNode facet = MAPPER.createObjectNode();
        facet.put("_producer", "urn:entente:" + Version.TEXT);
        facet.put("_schemaURL", SCHEMA);
        ArrayNode assertions = facet.putArray("assertions");
        for (QualityLine line : lines) {
            if (line.isGated()) {
                assertions.add(assertion(line, line.fail(), line.verdict() != Verdict.FAILED, "error"));
                assertions.add(assertion(line, line.warn(), line.verdict() == Verdict.PASSED, "warn"));
            }
        }
        try (out) {
            out.write(MAPPER.writeValueAsBytes(facet));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode assertion(QualityLine line, double gate, boolean holds, String severity) {
        ObjectNode assertion = MAPPER.createObjectNode();
        assertion.put(
                "assertion",
                line.check() + " " + line.bound().words() + " "
                        + BigDecimal.valueOf(gate).stripTrailingZeros().toPlainString());
        assertion.put("success", holds);
        String column = column(line.check());
        if (!column.isEmpty()) {
            assertion.put("column", column);
        }
        assertion.put("severity", severity);
        return assertion;
    }

    private static String column(String check) {
        for (Gate gate : Gate.values()) {
            if (check.equals(gate.check()) || check.equals(gate.driftCheck())) {
                return gate.column();
            }
        }
        return "";
    }
}
