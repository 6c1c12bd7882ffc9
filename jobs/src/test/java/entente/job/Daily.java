package entente.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A small corpus cut by days, a file a day, and what a store holds of it. */
final class Daily {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Daily() {}

    /** Writes accounts of the demonstration corpus as a dump, a record that is none at its end. */
    static Path dump(Path file, String... accounts) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String account : accounts) {
            String text = Files.readString(Invocation.ROOT.resolve("data/corpus/" + account + ".md"));
            ObjectNode article = MAPPER.createObjectNode()
                    .put("id", account)
                    .put("date", account.substring(0, 10))
                    .put("source", account.contains("copy") ? "Agency" : "Gazette")
                    .put("text", text.substring(text.indexOf("\n\n") + 2));
            lines.add(article.toString());
        }
        lines.add("{\"id\": \"none in " + file.getFileName() + "\", \"text\": \"\"}");
        return Files.write(file, lines);
    }

    /** Rows and digests of each table of the newest generation; the names of the files differ from run to run. */
    static String tables(Path out) throws IOException {
        StringBuilder told = new StringBuilder();
        JsonNode tables = newest(out).get("tables");
        tables.fieldNames().forEachRemaining(name -> {
            told.append(name);
            tables.get(name).get("parts").forEach(part -> told.append(' ')
                    .append(part.get("rows").asText())
                    .append(':')
                    .append(part.get("sha256").asText(), 0, 16));
            told.append('\n');
        });
        return told.toString();
    }

    /** Rows and digests of one table of the newest generation. */
    static String table(Path out, String name) throws IOException {
        return tables(out)
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .findFirst()
                .orElseThrow();
    }

    /** How many batches of readings are kept for the runs to come. */
    static long keptBatches(Path out) throws IOException {
        try (Stream<Path> files = Files.list(out.resolve("tables/readings"))) {
            return files.filter(file -> file.toString().endsWith(".list.json")).count();
        }
    }

    /** The newest manifest. */
    static JsonNode newest(Path out) throws IOException {
        try (Stream<Path> manifests = Files.list(out.resolve("tables/generations"))) {
            return MAPPER.readTree(
                    manifests.max(Comparator.naturalOrder()).orElseThrow().toFile());
        }
    }

    /** Makes a table of the newest generation look like one of a version with other columns. */
    static void withOtherColumns(Path out, String table) throws IOException {
        JsonNode manifest = newest(out);
        ((ObjectNode) manifest.get("tables").get(table)).put("schema", "0123456789abcdef");
        Path file = out.resolve(String.format(
                Locale.ROOT,
                "tables/generations/%08d.json",
                manifest.get("number").asInt()));
        MAPPER.writeValue(file.toFile(), manifest);
    }

    /** Digests of the reports of the newest run. */
    static JsonNode reports(Path out) throws IOException {
        return MAPPER.readTree(out.resolve("latest/run.json").toFile()).get("outputs");
    }
}
