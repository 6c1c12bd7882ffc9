package entente.job.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import entente.actor.Level;
import entente.job.ExitCode;
import entente.job.Failure;
import entente.job.Invocation;
import entente.tie.AlignmentWeight;
import entente.tie.ContactRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A settings file holds what differs; whatever cannot be is told at once, by file, line and key, in our own words. */
final class SettingsTest {

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("mine.json"), text);
    }

    private List<String> problems(String text, String... overrides) throws IOException {
        Path file = file(text);
        Failure failure = catchThrowableOfType(Failure.class, () -> SettingsReader.read(file, List.of(overrides)));
        assertThat(failure.exitCode()).isEqualTo(ExitCode.BAD_SETTINGS);
        return failure.lines().stream()
                .map(line -> line.replace(folder + "/", ""))
                .toList();
    }

    @Test
    void a_file_holds_what_differs_from_the_defaults() throws IOException {
        Settings settings = SettingsReader.read(
                file("// mine\n{ \"level\": \"STATE\", \"tie\": { \"maxActors\": 50 } }"),
                List.of("seed=7", "window=week"));

        assertThat(settings.level()).isEqualTo(Level.STATE);
        assertThat(settings.tie().maxActors()).isEqualTo(50);
        assertThat(settings.tie().maxDistance()).isEqualTo(2);
        assertThat(settings.seed()).isEqualTo(7);
        assertThat(settings.window()).isEqualTo("week");
    }

    @Test
    void everything_wrong_is_told_at_once_by_line_and_key() throws IOException {
        assertThat(problems(
                        """
                        {
                          "levle": "state",
                          "partitions": "many",
                          "seed": 1.5,
                          "tie": { "weight": "heavy",
                                   "significance": 2, "resolution": 1 },
                          "network": 5,
                          "corpus": { "maxCharacters": null, "maxExpansion": [1] },
                          "alignment": { "minConfidence": 0.6 },
                          "window": { "length": 3 }
                        }
                        """,
                        "window=fortnight"))
                .containsExactly(
                        "'mine.json' line 2: no setting is named 'levle'; the nearest is 'level'",
                        "'mine.json' line 3: setting 'partitions' must be a whole number up to 2147483647, got 'many'",
                        "'mine.json' line 4: setting 'seed' must be a whole number, got '1.5'",
                        "'mine.json' line 5: setting 'tie.weight' must be one of [fractional, closeness, stories], got"
                                + " 'heavy'",
                        "'mine.json' line 6: setting 'tie.significance': significance must be in (0, 1], got 2.0",
                        "'mine.json' line 6: no setting is named 'tie.resolution'; the nearest is 'network.resolution'",
                        "'mine.json' line 7: setting 'network' is a group: give network.betweennessConfidence,"
                                + " network.betweennessError, network.damping, network.distributedFrom,"
                                + " network.exactPathsUpTo, network.library, network.resolution, network.starts",
                        "'mine.json' line 8: setting 'corpus.maxCharacters' must be a whole number up to 2147483647, got"
                                + " 'null'",
                        "'mine.json' line 8: setting 'corpus.maxExpansion' must be a whole number up to 2147483647, got"
                                + " '[1]'",
                        "'mine.json' line 10: setting 'window' must be a word in quotation marks, got a group",
                        "'mine.json' line 10: no setting is named 'window.length'; the nearest is 'window'",
                        "--set: setting 'window': window must be all, week, month or a span like P90D, got fortnight");
    }

    @Test
    void what_is_wrong_with_a_setting_is_one_line_whatever_stands_in_its_name() throws IOException {
        assertThat(problems("{ \"tie\": { \"sign\\nificance\\u0085\": 0.1 } }"))
                .containsExactly("'mine.json' line 1: no setting is named 'tie.sign ificance '; the nearest is"
                        + " 'tie.significance'");
    }

    @Test
    void settings_of_the_store_the_gates_and_the_alignments_are_known() throws IOException {
        Settings settings = SettingsReader.read(
                file("{ \"store\": { \"retention\": 9 }, \"quality\": { \"articles\": { \"warn\": 20 } } }"),
                List.of("alignment.contact=support", "alignment.weight=scale", "quality.runs=3"));

        assertThat(settings.store().retention()).isEqualTo(9);
        assertThat(settings.quality().of(Gate.ARTICLES).warn()).isEqualTo(20);
        assertThat(settings.quality().runs()).isEqualTo(3);
        assertThat(settings.alignment().contact()).isEqualTo(ContactRule.SUPPORT);
        assertThat(settings.alignment().weight()).isEqualTo(AlignmentWeight.SCALE);
        assertThat(
                        problems(
                                """
                        {
                          "store": { "retention": 0, "retenton": 1 },
                          "quality": { "runs": 0, "articles": 5, "datedShare": { "fail": 2 } },
                          "alignment": { "contact": "none", "weight": 1 }
                        }
                        """))
                .containsExactly(
                        "'mine.json' line 2: setting 'store.retention': store.retention must be at least 1, got 0",
                        "'mine.json' line 2: no setting is named 'store.retenton'; the nearest is 'store.retention'",
                        "'mine.json' line 3: setting 'quality.runs': quality.runs must be at least 1, got 0",
                        "'mine.json' line 3: setting 'quality.articles' is a group: give quality.articles.driftFail,"
                                + " quality.articles.driftWarn, quality.articles.fail, quality.articles.warn",
                        "'mine.json' line 3: setting 'quality.datedShare.fail': quality.datedShare.fail must be in [0, 1],"
                                + " got 2.0",
                        "'mine.json' line 4: setting 'alignment.contact' must be one of [apart, support], got 'none'",
                        "'mine.json' line 4: setting 'alignment.weight' must be one of [stories, scale], got '1'");
    }

    @Test
    void a_file_that_is_no_settings_says_where() throws IOException {
        assertThat(problems("{ \"level\": \"state\"\n  \"seed\": 1 }"))
                .containsExactly(
                        "'mine.json' line 2, column 3: not JSON: see the commas, quotation marks and brackets before it");
        assertThat(problems("[]")).containsExactly("'mine.json' must hold one JSON object: { \"level\": \"state\" }");
        assertThat(problems("")).containsExactly("'mine.json' must hold one JSON object: { \"level\": \"state\" }");
        assertThat(problems("{ \"seed\": 1,\n\"seed\": 2 }"))
                .containsExactly("'mine.json' line 2: setting 'seed' is given already in 'mine.json' line 1");
        assertThat(problems("{} {}")).containsExactly("'mine.json' line 1: nothing may follow the closing bracket");
        Path latin = folder.resolve("latin.json");
        Files.write(latin, new byte[] {'{', '"', (byte) 0xE9, '"', '}'});
        assertThat(catchThrowableOfType(Failure.class, () -> SettingsReader.read(latin, List.of())))
                .hasMessage("'" + latin + "' is not UTF-8: convert it");
    }

    @Test
    void the_command_line_prints_a_line_for_each() throws IOException {
        Invocation invocation =
                Invocation.of("run", "--corpus", folder, "--out", folder, "--settings", file("{\"a\": 1,\n\"b\": 2}"));

        assertThat(invocation.code()).isEqualTo(78);
        assertThat(invocation.err().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("entente: '" + folder + "/mine.json' line "));
    }
}
