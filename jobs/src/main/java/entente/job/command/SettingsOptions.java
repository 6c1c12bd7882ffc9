package entente.job.command;

import entente.actor.Level;
import entente.job.settings.Settings;
import entente.job.settings.SettingsReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** Options that say how to read and count; the settings file first, single settings over it. */
final class SettingsOptions {

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description = "Settings that differ from the defaults (jobs/conf/default.json), as JSON like those.")
    private Path file;

    @Option(names = "--level", paramLabel = "LEVEL", description = "Whose network: person, institution or state.")
    private Level level;

    @Option(
            names = "--window",
            paramLabel = "WINDOW",
            description = "Networks through time beside the whole: all, month, week, or a rolling span such as P90D.")
    private String window;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "One setting, over the file; may be given again. Example: --set alignment.minConfidence=0.6")
    private List<String> overrides = new ArrayList<>();

    /** Only constructed by the parser of the command line. */
    SettingsOptions() {}

    /**
     * The settings.
     *
     * @param more {@code key=value} that other options come to
     */
    Settings read(List<String> more) {
        List<String> all = new ArrayList<>(overrides);
        all.addAll(more);
        if (level != null) {
            all.add("level=" + level.name().toLowerCase(Locale.ROOT));
        }
        if (window != null) {
            all.add("window=" + window);
        }
        return SettingsReader.read(file, all);
    }
}
