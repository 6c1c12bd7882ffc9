package entente.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import entente.alignment.finder.Trial;
import entente.alignment.rule.Guard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the guide of alignments is read by the rules as the guide says, and by the construction it stands under. */
class GuideTest {

    private static final Path GUIDE = Path.of(System.getProperty("entente.root", "."), "data", "stance", "README.md");

    /**
     * @param section heading that the line stands under
     * @param text what is read
     * @param readings what must be read in it; empty for nothing at all
     */
    record Example(String section, String text, List<String> readings) {

        @Override
        public String toString() {
            return section + ": " + text;
        }
    }

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        String section = "";
        for (String line : Files.readAllLines(GUIDE)) {
            if (line.startsWith("#")) {
                section = line.replaceFirst("^#+ ", "").replace("`", "");
            } else if (line.startsWith("    ") && line.contains(" | ")) {
                String[] parts = line.strip().split(" +\\| +", 2);
                List<String> readings = parts[1].equals("nothing") ? List.of() : List.of(parts[1].split("; ", -1));
                examples.add(new Example(section, parts[0], readings));
            }
        }
        return examples;
    }

    private static Stream<String> constructions() {
        return Arrays.stream(Construction.values()).map(Construction::text);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void an_example_is_read_as_the_guide_says(Example example) {
        List<String> readings = Trial.readings(example.text());
        if (example.readings().isEmpty()) {
            assertThat(readings).isEmpty();
        } else {
            assertThat(readings).containsAll(example.readings());
        }
        if (constructions().anyMatch(example.section()::equals)) {
            assertThat(Trial.constructions(example.text(), example.readings())).contains(example.section());
        }
    }

    @Test
    void the_guide_has_a_paragraph_with_examples_for_every_construction_that_rules_read() throws IOException {
        List<Example> examples = examples();
        String guide = Files.readString(GUIDE);
        constructions().filter(name -> !name.startsWith("coded-")).forEach(name -> {
            assertThat(guide).contains("\n### `" + name + "`\n");
            if (!name.equals("reader")) {
                assertThat(examples).extracting(Example::section).contains(name);
            }
        });
    }

    @Test
    void the_guide_has_a_paragraph_with_an_example_for_every_guard_in_their_order() throws IOException {
        List<String> guards = Arrays.stream(Guard.values()).map(Guard::text).toList();
        assertThat(examples().stream().map(Example::section).distinct().filter(guards::contains))
                .containsExactlyElementsOf(guards);
    }
}
