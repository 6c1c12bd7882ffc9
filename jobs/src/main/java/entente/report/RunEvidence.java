package entente.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVRecord;

/**
 * A finished run, read back from its own reports: what a person asks for when a number needs its sentence. The long reports
 * are read row by row; only what is asked for is kept.
 */
public final class RunEvidence {

    private final Path run;
    private final Map<String, String> labels = new TreeMap<>();

    /** An edge as the report prints it. */
    public record EdgeRow(
            String id,
            String source,
            String target,
            String label,
            EdgeKind kind,
            String sign,
            String weight,
            String stories,
            String forStories,
            String againstStories) {

        /** Alignments first, then contact, then co-mentions; the heaviest first. */
        static final Comparator<EdgeRow> ORDER = Comparator.comparingInt((EdgeRow edge) -> rank(edge.kind))
                .thenComparingDouble(edge -> -Double.parseDouble(edge.weight))
                .thenComparing(EdgeRow::id);

        private static int rank(EdgeKind kind) {
            return switch (kind) {
                case ALIGNMENT -> 0;
                case CONTACT -> 1;
                case COMENTION -> 2;
            };
        }

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

    /** A piece of evidence as the report prints it; the polarity is '1', '-1' or empty. */
    public record Sentence(
            String edge,
            String article,
            String story,
            String date,
            String source,
            String url,
            String text,
            String polarity,
            String file,
            String record) {

        /** Where the article stands in the input: 'news/march.csv:12', the file alone where it is the article. */
        public String origin() {
            return file + (record.isEmpty() ? "" : ":" + record);
        }

        /** The words as the article has them, without the apostrophe that keeps a spreadsheet from running them. */
        public String words() {
            return CsvFile.words(text);
        }
    }

    /** A pair as the report prints it, from one actor's side; the sign is '1', '0', '-1' or empty. */
    public record RelationRow(String other, String sign, long agreements, long disagreements, long fromOther) {}

    private RunEvidence(Path run) {
        this.run = run;
    }

    /**
     * Opens a run.
     *
     * @throws IOException where it has no {@code nodes.csv} that can be read
     */
    public static RunEvidence open(Path run) throws IOException {
        RunEvidence evidence = new RunEvidence(run);
        try {
            evidence.rows("nodes.csv", row -> evidence.labels.put(row.get("Id"), row.get("Label")));
        } catch (UncheckedIOException | IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
        return evidence;
    }

    /** Label of each actor, by id. */
    public Map<String, String> labels() {
        return Collections.unmodifiableMap(labels);
    }

    /** The label of an actor, or its id where it has none. */
    public String label(String actor) {
        return labels.getOrDefault(actor, actor);
    }

    /** The edges that are wanted: alignments first, then contact, then co-mentions; the heaviest first. */
    public List<EdgeRow> edges(Predicate<EdgeRow> wanted) {
        List<EdgeRow> edges = new ArrayList<>();
        rows("edges.csv", row -> {
            EdgeRow edge = new EdgeRow(
                    row.get("Id"),
                    row.get("Source"),
                    row.get("Target"),
                    row.get("Label"),
                    EdgeKind.of(row.get("Kind")),
                    row.get("Sign"),
                    row.get("Weight"),
                    row.get("StoryCount"),
                    row.get("ForStories"),
                    row.get("AgainstStories"));
            if (wanted.test(edge)) {
                edges.add(edge);
            }
        });
        edges.sort(EdgeRow.ORDER);
        return edges;
    }

    /** A cell of a column that runs of earlier versions do not have. */
    private static String cell(CSVRecord row, String column) {
        return row.isMapped(column) ? row.get(column) : "";
    }

    /** The sentences that are wanted, by edge, in the order of the report. */
    public Map<String, List<Sentence>> sentences(Predicate<Sentence> wanted) {
        Map<String, List<Sentence>> sentences = new TreeMap<>();
        rows("evidence.csv", row -> {
            Sentence sentence = new Sentence(
                    row.get("EdgeId"),
                    row.get("DocId"),
                    row.get("StoryId"),
                    row.get("Date"),
                    row.get("Source"),
                    row.get("Url"),
                    row.get("Sentence"),
                    row.get("Polarity"),
                    cell(row, "File"),
                    cell(row, "Record"));
            if (wanted.test(sentence)) {
                sentences
                        .computeIfAbsent(sentence.edge(), edge -> new ArrayList<>())
                        .add(sentence);
            }
        });
        return sentences;
    }

    /** How an actor stands with all others by its alignments, in order of ids. */
    public List<RelationRow> relations(String actor) {
        List<RelationRow> relations = new ArrayList<>();
        rows("relations.csv", row -> {
            boolean isA = row.get("ActorA").equals(actor);
            if (isA || row.get("ActorB").equals(actor)) {
                relations.add(new RelationRow(
                        row.get(isA ? "ActorB" : "ActorA"),
                        row.get("Sign"),
                        Long.parseLong(row.get("Agreements")),
                        Long.parseLong(row.get("Disagreements")),
                        Long.parseLong(row.get(isA ? "DisagreementsByB" : "DisagreementsByA"))));
            }
        });
        return relations;
    }

    private void rows(String file, Consumer<CSVRecord> each) {
        try (ReportRows rows = new ReportRows(run.resolve(file))) {
            rows.forEach(each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
