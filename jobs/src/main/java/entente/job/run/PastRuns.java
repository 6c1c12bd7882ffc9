package entente.job.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The runs that stand under an output folder already, as their manifests tell of them. */
final class PastRuns {

    /** The file that marks a run whose gates failed. */
    static final String GATES_FAILED = "GATES_FAILED";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final FileSystem files;
    private final Path runs;

    PastRuns(FileSystem files, Path runs) {
        this.files = files;
        this.runs = runs;
    }

    /**
     * What the gates measured in the newest published runs, by check. A run that its gates kept from being published does not
     * say what is usual; nor does one whose manifest cannot be read.
     */
    List<Map<String, Double>> measures(int most) throws IOException {
        if (!files.exists(runs)) {
            return List.of();
        }
        // The name of a run begins with the time at which it began.
        List<Path> newest = Arrays.stream(files.listStatus(runs))
                .filter(FileStatus::isDirectory)
                .map(FileStatus::getPath)
                .sorted(Comparator.comparing(Path::getName).reversed())
                .toList();
        List<Map<String, Double>> measures = new ArrayList<>();
        for (Path run : newest) {
            if (measures.size() == most) {
                break;
            }
            if (!files.exists(new Path(run, GATES_FAILED))) {
                Map<String, Double> measured = measured(new Path(run, "run.json"));
                if (!measured.isEmpty()) {
                    measures.add(measured);
                }
            }
        }
        return measures;
    }

    private Map<String, Double> measured(Path manifest) {
        Map<String, Double> measured = new TreeMap<>();
        try (InputStream in = files.open(manifest)) {
            for (JsonNode line : MAPPER.readTree(in).path("quality")) {
                if (line.path("value").isNumber()) {
                    measured.put(line.path("check").asText(), line.path("value").asDouble());
                }
            }
        } catch (IOException e) {
            return Map.of();
        }
        return measured;
    }
}
