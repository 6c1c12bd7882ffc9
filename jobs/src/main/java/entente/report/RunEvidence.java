package entente.report;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A finished run, read back from its own reports: what a person asks for when a number needs its sentence.
 *
 * @param labels label of each actor, by id
 * @param edges in the order of the report
 */
public record RunEvidence(Map<String, String> labels, List<EdgeRow> edges, Map<String, List<Sentence>> sentences) {

    /** An edge as the report prints it. */
    public record EdgeRow(
            String id,
            String source,
            String target,
            String label,
            String kind,
            String sign,
            String weight,
            String stories,
            String forStories,
            String againstStories) {

        /** 'for', 'against', 'contested, 10 for, 9 against'; empty for an edge without sign. */
        public String side() {
            if (sign.isEmpty()) {
                return "";
            }
            String side = sign.equals("1") ? "for" : sign.equals("-1") ? "against" : "contested";
            boolean both = !forStories.equals("0") && !againstStories.equals("0");
            return both ? side + ", " + forStories + " for, " + againstStories + " against" : side;
        }

        /** Whether the actor stands at one end. */
        public boolean joins(String actor) {
            return source.equals(actor) || target.equals(actor);
        }
    }

    /** A piece of evidence as the report prints it. */
    public record Sentence(String article, String date, String text, String polarity) {}

    /**
     * Reads {@code nodes.csv}, {@code edges.csv} and {@code evidence.csv} of a run.
     *
     * @throws IOException where one of them is missing
     */
    public static RunEvidence read(Path run) throws IOException {
        Map<String, String> labels = new TreeMap<>();
        for (CSVRecord row : rows(run.resolve("nodes.csv"))) {
            labels.put(row.get("Id"), row.get("Label"));
        }
        List<EdgeRow> edges = new ArrayList<>();
        for (CSVRecord row : rows(run.resolve("edges.csv"))) {
            edges.add(new EdgeRow(
                    row.get("Id"),
                    row.get("Source"),
                    row.get("Target"),
                    row.get("Label"),
                    row.get("Kind"),
                    row.get("Sign"),
                    row.get("Weight"),
                    row.get("StoryCount"),
                    row.get("ForStories"),
                    row.get("AgainstStories")));
        }
        Map<String, List<Sentence>> sentences = new TreeMap<>();
        for (CSVRecord row : rows(run.resolve("evidence.csv"))) {
            sentences
                    .computeIfAbsent(row.get("EdgeId"), id -> new ArrayList<>())
                    .add(new Sentence(row.get("DocId"), row.get("Date"), row.get("Sentence"), row.get("Polarity")));
        }
        return new RunEvidence(labels, edges, sentences);
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser parser = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            return parser.getRecords();
        }
    }

    /** The evidence of an edge. */
    public List<Sentence> of(String edge) {
        return sentences.getOrDefault(edge, List.of());
    }

    /** Ids of the actors that bear the name: as an id, otherwise as a label, upper or lower case. */
    public List<String> find(String name) {
        if (labels.containsKey(name)) {
            return List.of(name);
        }
        return labels.entrySet().stream()
                .filter(entry -> entry.getValue().equalsIgnoreCase(name)
                        || entry.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Labels that share a word with the name, otherwise all. */
    public List<String> near(String name) {
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("\\W+"));
        List<String> alike = labels.values().stream()
                .filter(label -> List.of(label.toLowerCase(Locale.ROOT).split("\\W+")).stream()
                        .anyMatch(words::contains))
                .sorted()
                .toList();
        return alike.isEmpty() ? labels.values().stream().sorted().toList() : alike;
    }
}
