package entente.report;

import entente.finding.change.EdgeCount;
import entente.finding.change.EdgeKey;
import entente.finding.change.Snapshot;
import entente.finding.change.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;

/**
 * A finished run, read back from its own reports for a comparison with another. Evidence is read a row at a time: memory
 * grows with the edges, not with the sentences behind them.
 *
 * @param snapshot what is compared of it
 * @param labels label of each actor, by id
 * @param articles ids of its articles
 */
public record RunSnapshot(Snapshot snapshot, Map<String, String> labels, Set<String> articles) {

    /**
     * Reads {@code nodes.csv}, {@code edges.csv}, {@code evidence.csv} and {@code stories.csv} of a run.
     *
     * @param name of the run
     * @param support stories from which on a tie is listed
     * @throws IOException where one of them is missing
     * @throws IllegalArgumentException where one of them lacks a column, or a cell is no number
     */
    public static RunSnapshot read(Path run, String name, long support) throws IOException {
        Map<String, String> labels = new HashMap<>();
        Map<String, Long> actors = new HashMap<>();
        Map<String, Double> strength = new HashMap<>();
        Map<String, Double> pageRank = new HashMap<>();
        Map<String, Double> blocs = new HashMap<>();
        try (ReportRows rows = new ReportRows(run.resolve("nodes.csv"))) {
            for (CSVRecord row : rows) {
                String id = row.get("Id");
                labels.put(id, row.get("Label"));
                actors.put(id, Long.valueOf(row.get("StoryCount")));
                strength.put(id, number(row.get("strength")));
                pageRank.put(id, number(row.get("pagerank")));
                blocs.put(id, number(row.get("bloc")));
            }
        }
        Set<String> articles = new HashSet<>();
        Set<String> stories = new HashSet<>();
        try (ReportRows rows = new ReportRows(run.resolve("stories.csv"))) {
            for (CSVRecord row : rows) {
                articles.add(row.get("DocId"));
                stories.add(row.get("StoryId"));
            }
        }
        Snapshot snapshot = new Snapshot(
                name,
                stories.size(),
                edges(run),
                actors,
                Snapshot.ranks(strength, pageRank),
                Snapshot.blocs(blocs),
                support - 1);
        return new RunSnapshot(snapshot, labels, articles);
    }

    private static SortedMap<EdgeKey, EdgeCount> edges(Path run) throws IOException {
        Map<String, Long> meetings = meetings(run.resolve("evidence.csv"));
        SortedMap<EdgeKey, EdgeCount> edges = new TreeMap<>();
        try (ReportRows rows = new ReportRows(run.resolve("edges.csv"))) {
            for (CSVRecord row : rows) {
                Subject subject = Subject.valueOf(EdgeKind.of(row.get("Kind")).name());
                boolean signed = subject == Subject.ALIGNMENT;
                edges.put(
                        new EdgeKey(subject, row.get("Source"), row.get("Target")),
                        new EdgeCount(
                                subject == Subject.COMENTION
                                        ? meetings.getOrDefault(row.get("Id"), 0L)
                                        : Long.parseLong(row.get("StoryCount")),
                                signed ? Long.parseLong(row.get("ForStories")) : 0,
                                signed ? Long.parseLong(row.get("AgainstStories")) : 0,
                                Long.parseLong(row.get("SourceCount"))));
            }
        }
        return edges;
    }

    /** Stories in which the two of each tie meet: {@code StoryCount} has those too that name both far apart. */
    private static Map<String, Long> meetings(Path evidence) throws IOException {
        Map<String, Long> meetings = new HashMap<>();
        String edge = "";
        Set<String> stories = new HashSet<>();
        try (ReportRows rows = new ReportRows(evidence)) {
            for (CSVRecord row : rows) {
                // The rows of an edge stand together.
                if (!row.get("EdgeId").equals(edge)) {
                    edge = row.get("EdgeId");
                    stories.clear();
                }
                if (stories.add(row.get("StoryId"))) {
                    meetings.merge(edge, 1L, Long::sum);
                }
            }
        }
        return meetings;
    }

    private static double number(String cell) {
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }
}
