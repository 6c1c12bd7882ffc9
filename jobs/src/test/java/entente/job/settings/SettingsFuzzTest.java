package entente.job.settings;

import static org.assertj.core.api.Assertions.assertThat;

import entente.corpus.Broken;
import entente.job.ExitCode;
import entente.job.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** A settings file, whatever became of it, is taken or refused in words of ours. */
final class SettingsFuzzTest {

    private static final String EXAMPLE =
            """
            {
              "level": "state", // whose
              "seed": 7,
              "window": "P90D",
              "tie": { "maxActors": 50, "weight": "stories", "significance": 0.1 }
            }
            """;

    private static final Path FILE = file();

    private static Path file() {
        try {
            Path file = Files.createTempFile("settings", ".json");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(seed = "20230222", shrinking = ShrinkingMode.OFF)
    void a_settings_file_is_taken_or_refused(@ForAll long number) throws IOException {
        Files.write(FILE, Broken.of(EXAMPLE, number));
        try {
            assertThat(SettingsReader.read(FILE, List.of())).isNotNull();
        } catch (Failure refused) {
            assertThat(refused.exitCode()).isEqualTo(ExitCode.BAD_SETTINGS);
            assertThat(refused.lines())
                    .isNotEmpty()
                    .allMatch(line -> line.contains(FILE.toString()))
                    .noneMatch(line -> line.contains("fasterxml") || line.contains("Exception"));
        }
    }

    @Property(seed = "20230222", shrinking = ShrinkingMode.OFF)
    void a_single_setting_is_taken_or_refused(@ForAll long number) {
        String override =
                new String(Broken.of("tie.significance=0.05", number), java.nio.charset.StandardCharsets.ISO_8859_1);
        try {
            assertThat(SettingsReader.read(null, List.of(override))).isNotNull();
        } catch (Failure refused) {
            assertThat(refused.exitCode()).isIn(ExitCode.BAD_SETTINGS, ExitCode.USAGE);
        }
    }
}
