package entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.notebook.Cells;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cells of the notebook, run against the demonstration run: what they print is what is saved in the notebook. */
final class NotebookTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Path NOTEBOOK = Invocation.ROOT.resolve("notebooks/from-article-to-ties.ipynb");

    @Test
    void the_saved_outputs_are_what_the_cells_print() throws IOException, Cells.CellException {
        ObjectNode notebook = (ObjectNode) MAPPER.readTree(NOTEBOOK.toFile());
        List<String> saved = new ArrayList<>();
        List<String> printed = new ArrayList<>();
        System.setProperty("entente.run", Demonstration.run().folder().toString());
        try (Cells cells = new Cells()) {
            int count = 0;
            for (JsonNode cell : notebook.get("cells")) {
                if (cell.get("cell_type").asText().equals("code")) {
                    count++;
                    saved.add(text(cell.get("outputs")));
                    String[] output = run(cells, lines(cell.get("source")));
                    printed.add(output[0] + output[1]);
                    ((ObjectNode) cell).put("execution_count", count);
                    ((ObjectNode) cell).set("outputs", outputs(output, count));
                }
            }
        } finally {
            System.clearProperty("entente.run");
        }
        if (Demonstration.WRITE) {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            printer.indentArraysWith(new DefaultIndenter(" ", "\n"));
            printer.indentObjectsWith(new DefaultIndenter(" ", "\n"));
            Files.writeString(NOTEBOOK, MAPPER.writer(printer).writeValueAsString(notebook) + "\n");
        } else {
            assertThat(printed).isEqualTo(saved);
        }
        assertThat(printed).filteredOn(text -> !text.isBlank()).hasSizeGreaterThan(5);
    }

    /** What the cell printed, and the value it ended in. */
    private static String[] run(Cells cells, String source) throws Cells.CellException {
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            String value = cells.run(source);
            return new String[] {printed.toString(StandardCharsets.UTF_8), value};
        } finally {
            System.setOut(out);
        }
    }

    private static String lines(JsonNode lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.asText()));
        return text.toString();
    }

    private static String text(JsonNode outputs) {
        StringBuilder text = new StringBuilder();
        for (JsonNode output : outputs) {
            text.append(lines(
                    output.has("text") ? output.get("text") : output.get("data").get("text/plain")));
        }
        return text.toString();
    }

    private static ArrayNode outputs(String[] output, int count) {
        ArrayNode outputs = MAPPER.createArrayNode();
        if (!output[0].isEmpty()) {
            ObjectNode stream = outputs.addObject().put("name", "stdout").put("output_type", "stream");
            output[0].lines().forEach(line -> stream.withArray("text").add(line + "\n"));
        }
        if (!output[1].isEmpty()) {
            ObjectNode result = outputs.addObject().put("output_type", "execute_result");
            result.put("execution_count", count);
            result.putObject("data").putArray("text/plain").add(output[1]);
            result.putObject("metadata");
        }
        return outputs;
    }
}
