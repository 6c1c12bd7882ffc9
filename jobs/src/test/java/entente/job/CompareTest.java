package entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command through the real main, over folders of runs as small as can be. */
final class CompareTest {

    private static final String SETTINGS =
            """
            "level": "state", "formerHolders": "left_out",
            "stories": {"jaccard": 0.5, "containment": 0.6},
            "alignment": {"minConfidence": 0.5, "contact": "apart"},
            "tie": {"maxDistance": 2, "maxActors": 200, "minTieStories": 2, "smallCorpusStories": 50},
            "change": {"minStories": 5, "significance": 0.05, "flipProbability": 0.95}
            """;

    @TempDir
    private Path folder;

    /** A run of 100 stories in which two actors meet in so many of them. */
    private Path run(String name, String firstArticle, int together, int positive, int negative, String settings)
            throws IOException {
        Path run = Files.createDirectories(folder.resolve(name));
        Files.writeString(
                run.resolve("run.json"),
                "{\"run\": \"" + name + "\", \"versions\": {\"entente\": \"1\", \"engine\": \"e\"}, \"counts\":"
                        + " {\"stories\": 100}, \"settings\": {" + settings + "}}");
        Files.writeString(
                run.resolve("nodes.csv"),
                "Id,Label,StoryCount,strength,pagerank,bloc\nCHN,'=China,50,1,0.5,1\nRUS,Russia\u001b,50,1,0.5,1\n");
        StringBuilder stories = new StringBuilder("StoryId,DocId\n");
        StringBuilder evidence = new StringBuilder("EdgeId,StoryId\n");
        for (int story = 0; story < 100; story++) {
            stories.append("s")
                    .append(story)
                    .append(",")
                    .append(firstArticle)
                    .append(story)
                    .append('\n');
        }
        for (int story = 0; story < together; story++) {
            evidence.append("c:CHN|RUS,s")
                    .append(story)
                    .append("\nc:CHN|RUS,s")
                    .append(story)
                    .append('\n');
        }
        Files.writeString(run.resolve("stories.csv"), stories);
        Files.writeString(run.resolve("evidence.csv"), evidence);
        Files.writeString(
                run.resolve("edges.csv"),
                "Source,Target,Kind,Id,StoryCount,ForStories,AgainstStories,SourceCount\n"
                        + (together == 0 ? "" : "CHN,RUS,comention,c:CHN|RUS,90,,,3\n")
                        + "CHN,RUS,alignment,a:CHN|RUS," + (positive + negative) + "," + positive + "," + negative
                        + ",2\n");
        return run;
    }

    @Test
    void it_says_what_changed_and_writes_it() throws IOException {
        Path before = run("before", "a", 3, 0, 9, SETTINGS);
        Path after = run("after", "b", 30, 9, 0, SETTINGS);
        Path out = folder.resolve("changes.csv");

        Invocation compared = Invocation.of("compare", "--run", after, "--with", before, "--out", out);

        assertThat(compared.code()).as(compared.err()).isZero();
        assertThat(compared.out())
                .startsWith("after (100 stories) against before (100 stories)\n")
                .contains("'=China - Russia strengthened: named together in 30 of 100 stories (30.0 %) of after against"
                        + " 3 of 100 stories (3.0 %) of before; 3 outlets, q = ")
                .contains("'=China -> Russia flipped from against to for: ")
                .endsWith("2 changes\n")
                .doesNotContain("\u001b");
        List<String> lines = Files.readAllLines(out);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("Window,Against,Kind,EdgeKind,Measure,Source,Target,Label,Before,After,");
        assertThat(lines.get(1))
                .startsWith("after,before,strengthened,comention,,CHN,RUS,'=China - Russia\u241b,3,30,100,100");
        assertThat(lines.get(2)).startsWith("after,before,flipped,alignment,,CHN,RUS,");
    }

    @Test
    void standard_output_holds_the_table_alone_where_it_is_asked_for() throws IOException {
        Path before = run("before", "a", 3, 0, 9, SETTINGS);
        Invocation compared = Invocation.of(
                "compare", "--run", run("after", "b", 30, 0, 9, SETTINGS), "--with", before, "--out", "-");
        assertThat(compared.out()).startsWith("Window,").hasLineCount(2);
        assertThat(compared.err()).contains("strengthened");
    }

    @Test
    void a_tie_that_is_not_listed_is_taken_just_below_the_support() throws IOException {
        Path before = run("before", "a", 0, 0, 9, SETTINGS);
        Invocation compared =
                Invocation.of("compare", "--run", run("after", "b", 30, 0, 9, SETTINGS), "--with", before);
        assertThat(compared.out()).contains("appeared", "against at most 1 of 100 stories (1.0 %) of before");
    }

    @Test
    void runs_at_two_levels_are_refused_in_one_line() throws IOException {
        Path before = run("before", "a", 3, 0, 9, SETTINGS.replace("\"state\"", "\"person\""));
        Invocation compared =
                Invocation.of("compare", "--run", run("after", "b", 30, 0, 9, SETTINGS), "--with", before);
        assertThat(compared.code()).isEqualTo(65);
        assertThat(compared.err())
                .isEqualTo(
                        "entente: the two runs answer different questions (level person and state): draw one anew with"
                                + " 'analyze' and the settings of the other\n");
    }

    @Test
    void what_a_setting_makes_incomparable_is_left_out_and_said() throws IOException {
        Path before = run("before", "a", 3, 0, 9, SETTINGS.replace("\"minConfidence\": 0.5", "\"minConfidence\": 0.7"));
        Invocation compared =
                Invocation.of("compare", "--run", run("after", "a", 30, 9, 0, SETTINGS), "--with", before);
        assertThat(compared.out())
                .contains("not compared: alignments, contacts and blocs (alignment.minConfidence 0.7 and 0.5)")
                .contains("100 articles stand in both runs")
                .contains("strengthened")
                .doesNotContain("flipped");
    }

    @Test
    void a_folder_without_a_run_is_no_input() {
        Invocation compared = Invocation.of("compare", "--run", folder, "--with", folder);
        assertThat(compared.code()).isEqualTo(66);
        assertThat(compared.err())
                .isEqualTo("entente: no run in '" + folder
                        + "': give a folder of runs/, or the --out of a run, with --run\n");
    }

    @Test
    void a_broken_report_is_unusable_data() throws IOException {
        Path before = run("before", "a", 3, 0, 9, SETTINGS);
        Files.writeString(before.resolve("nodes.csv"), "Id,Label\nCHN,China\n");
        Invocation compared =
                Invocation.of("compare", "--run", run("after", "b", 30, 0, 9, SETTINGS), "--with", before);
        assertThat(compared.code()).isEqualTo(65);
        assertThat(compared.failure()).contains("cannot read the run in", "StoryCount", "with --with");
    }

    @Test
    void a_run_has_not_changed_from_itself() {
        Path out = Demonstration.run().out();
        Invocation compared = Invocation.of(
                "compare", "--run", out, "--with", Demonstration.run().folder());
        assertThat(compared.code()).as(compared.err()).isZero();
        assertThat(compared.out()).contains("articles stand in both runs", "Nothing changed beyond chance.");
    }
}
