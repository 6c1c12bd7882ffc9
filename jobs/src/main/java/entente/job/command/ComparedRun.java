package entente.job.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import entente.finding.change.ChangeRule;
import entente.job.ExitCode;
import entente.job.Failure;
import entente.job.OneLine;
import entente.job.run.Latest;
import entente.job.settings.SettingsReader;
import entente.report.RunSnapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

/**
 * A finished run as its own reports and its manifest tell of it.
 *
 * @param name of the run
 * @param version of the program that made it, and of the engine that read the text
 * @param settings by their keys with dots
 * @param rule what it calls a change
 * @param run its reports
 */
record ComparedRun(String name, String version, SortedMap<String, String> settings, ChangeRule rule, RunSnapshot run) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /**
     * Reads a run.
     *
     * @param given a folder of {@code runs/}, or the output folder whose newest run is meant
     * @param option that gave it, for the message
     * @throws Failure where there is none, or its reports cannot be read
     */
    static ComparedRun read(Path given, String option) {
        Path folder = Latest.of(given);
        Path manifest = folder.resolve("run.json");
        if (!Files.isRegularFile(manifest)) {
            throw new Failure(
                    ExitCode.NO_INPUT,
                    "no run in '" + given + "': give a folder of runs/, or the --out of a run, with " + option);
        }
        try {
            JsonNode run = MAPPER.readTree(manifest.toFile());
            SortedMap<String, String> settings = SettingsReader.flat(run.path("settings"));
            long stories = run.path("counts").path("stories").asLong();
            String name = run.path("run").asText();
            return new ComparedRun(
                    name,
                    run.path("versions").path("entente").asText() + ", "
                            + run.path("versions").path("engine").asText(),
                    settings,
                    rule(settings),
                    RunSnapshot.read(folder, name, support(settings, stories)));
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new Failure(
                    ExitCode.UNUSABLE_DATA,
                    "cannot read the run in '" + given + "' (" + OneLine.of(Objects.toString(e.getMessage()))
                            + "): make it anew with 'analyze', or give another with " + option,
                    e);
        }
    }

    private static long support(Map<String, String> settings, long stories) {
        return stories < number(settings, "tie.smallCorpusStories") ? 1 : (long) number(settings, "tie.minTieStories");
    }

    private static ChangeRule rule(Map<String, String> settings) {
        return new ChangeRule(
                (int) number(settings, "change.minStories"),
                number(settings, "change.significance"),
                number(settings, "change.flipProbability"));
    }

    private static double number(Map<String, String> settings, String key) {
        String value = settings.get(key);
        if (value == null) {
            throw new IllegalArgumentException("run.json has no setting '" + key + "'");
        }
        return Double.parseDouble(value);
    }
}
