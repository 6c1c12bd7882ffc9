package entente.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import entente.alignment.finder.Trial;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** An entry of the lexicon that its own example does not show is dead weight. */
class CueExamplesTest {

    /** Some verbs the tagger takes for another part of speech right after a name ('Chile roasted Peru'). */
    private static final double READ = 0.985;

    @Test
    void the_example_of_a_cue_is_read_with_its_polarity() throws IOException {
        List<String> unread = new ArrayList<>();
        int examples = 0;
        Path cues = Path.of(System.getProperty("entente.root", "."), "data", "stance", "cues.csv");
        try (Reader in = Files.newBufferedReader(cues)) {
            for (CSVRecord row : CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(in)) {
                int polarity = Integer.parseInt(row.get("Polarity"));
                examples++;
                if (Trial.alignments(row.get("Example")).stream().noneMatch(a -> a.polarity() == polarity)) {
                    unread.add(row.get("Cue") + ": " + row.get("Example"));
                }
            }
        }

        assertThat(unread).hasSizeLessThan((int) (examples * (1 - READ)));
    }
}
