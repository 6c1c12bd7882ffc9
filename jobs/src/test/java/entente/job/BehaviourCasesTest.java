package entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Gazetteer;
import entente.evaluation.BehaviourAnswer;
import entente.evaluation.BehaviourCase;
import entente.evaluation.BehaviourReport;
import entente.evaluation.BehaviourReport.Tally;
import entente.job.evaluate.BehaviourSet;
import entente.job.settings.SettingsReader;
import entente.tie.AlignmentRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The behaviour cases through the whole reading. Of each family as many must be right as {@code data/expected/behaviour.csv}
 * says, so that what is gained stays; {@code -Dentente.expected=write} raises these floors to what is reached, and lowers none.
 * The wrong answers are written to {@code target/behaviour-failures.txt}, to be read.
 */
final class BehaviourCasesTest {

    private static final Path GOLD = Invocation.ROOT.resolve("data/gold/behaviour.jsonl");
    private static final Path FLOORS = Invocation.ROOT.resolve("data/expected/behaviour.csv");
    private static final Path FAILURES = Invocation.ROOT.resolve("target/behaviour-failures.txt");

    /** Groups in which the reader is so near its threshold that the name decides: a fault of it, to be mended by its next fit. */
    private static final Set<String> MOVED_BY_NAMES = Set.of("rename-levy");

    private static BehaviourReport report;

    @BeforeAll
    static void answerAll() throws IOException {
        List<BehaviourCase> cases =
                Files.readAllLines(GOLD).stream().map(BehaviourCase::parse).toList();
        AlignmentRule counted = SettingsReader.read(null, List.of()).alignment();
        report = new BehaviourSet(Gazetteer.bundled(), counted).evaluate(cases);
        Files.write(
                FAILURES, report.wrong().stream().map(BehaviourAnswer::words).toList());
    }

    @Test
    void no_family_falls_below_what_it_had_reached() throws IOException {
        if (Demonstration.WRITE) {
            raise();
        }
        SortedMap<String, Integer> floors = floors();
        assertThat(floors.keySet()).isEqualTo(report.byFamily().keySet());
        List<String> fallen = new ArrayList<>();
        report.byFamily().forEach((family, tally) -> {
            if (tally.right() < floors.get(family)) {
                fallen.add(family + " has " + tally.right() + " of " + tally.cases() + " right, had "
                        + floors.get(family));
            }
        });
        assertThat(fallen).as("see " + FAILURES).isEmpty();
    }

    @Test
    void names_can_be_exchanged() {
        Set<String> unlike = new TreeSet<>();
        report.alikeByGroup().forEach((group, alike) -> {
            if (!alike) {
                unlike.add(group);
            }
        });
        assertThat(report.alikeByGroup()).isNotEmpty();
        assertThat(unlike).isEqualTo(MOVED_BY_NAMES);
    }

    private static SortedMap<String, Integer> floors() throws IOException {
        SortedMap<String, Integer> floors = new TreeMap<>();
        if (Files.exists(FLOORS)) {
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            try (CSVParser rows = CSVParser.parse(FLOORS, java.nio.charset.StandardCharsets.UTF_8, format)) {
                for (CSVRecord row : rows) {
                    floors.put(row.get("Family"), Integer.valueOf(row.get("Right")));
                }
            }
        }
        return floors;
    }

    private static void raise() throws IOException {
        SortedMap<String, Integer> floors = floors();
        List<String> lines = new ArrayList<>(List.of("Family,Right,Cases"));
        for (Map.Entry<String, Tally> entry : report.byFamily().entrySet()) {
            int right = Math.max(entry.getValue().right(), floors.getOrDefault(entry.getKey(), 0));
            lines.add(entry.getKey() + "," + right + "," + entry.getValue().cases());
        }
        Files.writeString(FLOORS, String.join("\n", lines) + "\n");
    }
}
