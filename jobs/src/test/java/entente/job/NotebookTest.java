package entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.notebook.Cells;
import entente.notebook.Picture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The cells of the Java notebooks, run against the demonstration run: what they print and draw is what is saved in the
 * notebook, and each ends with a picture.
 */
final class NotebookTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String SVG = "image/svg+xml";

    /** What a cell printed, and the value it ended in. */
    private record Output(String printed, String value) {

        private static Output of(Cells cells, String source) throws Cells.CellException {
            PrintStream out = System.out;
            ByteArrayOutputStream printed = new ByteArrayOutputStream();
            try {
                System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
                String value = cells.run(source);
                return new Output(printed.toString(StandardCharsets.UTF_8), value);
            } finally {
                System.setOut(out);
            }
        }

        private static Output saved(JsonNode outputs) {
            StringBuilder printed = new StringBuilder();
            StringBuilder value = new StringBuilder();
            for (JsonNode output : outputs) {
                printed.append(lines(output.path("text")));
                JsonNode data = output.path("data");
                value.append(lines(data.has(SVG) ? data.get(SVG) : data.path("text/plain")));
            }
            return new Output(printed.toString(), value.toString());
        }

        private ArrayNode json(int count) {
            ArrayNode outputs = MAPPER.createArrayNode();
            if (!printed.isEmpty()) {
                ObjectNode stream = outputs.addObject().put("name", "stdout").put("output_type", "stream");
                printed.lines().forEach(line -> stream.withArray("text").add(line + "\n"));
            }
            if (!value.isEmpty()) {
                ObjectNode result = outputs.addObject().put("output_type", "execute_result");
                result.put("execution_count", count);
                ObjectNode data = result.putObject("data");
                if (Picture.isOne(value)) {
                    data.putArray(SVG).add(value);
                }
                data.putArray("text/plain").add(Picture.isOne(value) ? Picture.WORD : value);
                result.putObject("metadata");
            }
            return outputs;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"from-article-to-ties", "reading-a-network", "what-changed", "how-good-is-the-reading"})
    void the_saved_outputs_are_what_the_cells_print(String name) throws IOException, Cells.CellException {
        Path file = Invocation.ROOT.resolve("notebooks/" + name + ".ipynb");
        ObjectNode notebook = (ObjectNode) MAPPER.readTree(file.toFile());
        List<Output> saved = new ArrayList<>();
        List<Output> found = new ArrayList<>();
        System.setProperty("entente.run", Demonstration.run().folder().toString());
        try (Cells cells = new Cells()) {
            for (JsonNode cell : notebook.get("cells")) {
                if (cell.get("cell_type").asText().equals("code")) {
                    saved.add(Output.saved(cell.get("outputs")));
                    Output output = Output.of(cells, lines(cell.get("source")));
                    found.add(output);
                    ((ObjectNode) cell).put("execution_count", found.size());
                    ((ObjectNode) cell).set("outputs", output.json(found.size()));
                }
            }
        } finally {
            System.clearProperty("entente.run");
        }
        if (Demonstration.WRITE) {
            write(file, notebook);
        } else {
            assertThat(found).isEqualTo(saved);
        }
        assertThat(found).hasSizeGreaterThan(5);
        assertThat(found.get(found.size() - 1).value()).matches(Picture::isOne, "is a picture");
    }

    private static void write(Path file, ObjectNode notebook) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(new DefaultIndenter(" ", "\n"));
        printer.indentObjectsWith(new DefaultIndenter(" ", "\n"));
        Files.writeString(file, MAPPER.writer(printer).writeValueAsString(notebook) + "\n");
    }

    private static String lines(JsonNode lines) {
        StringBuilder text = new StringBuilder(lines.asText());
        lines.forEach(line -> text.append(line.asText()));
        return text.toString();
    }
}
