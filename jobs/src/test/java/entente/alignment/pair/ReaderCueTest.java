package entente.alignment.pair;

import static org.assertj.core.api.Assertions.assertThat;

import entente.alignment.finder.Trial;
import entente.alignment.grammar.Leanings;
import entente.alignment.lexicon.StanceLexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReaderCueTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Chile condemned Peru.                                | CHL | PER | -1 | condemned
            Chile praised Peru and Bolivia condemned Ecuador.    | CHL | PER |  1 | praised
            Chile praised Peru and Bolivia condemned Ecuador.    | BOL | ECU | -1 | condemned
            Chile painted Peru.                                  | CHL | PER | -1 | painted
            Chile, Peru                                          | CHL | PER |  1 | Peru
            """)
    void the_word_that_leans_so_then_a_verb_then_the_target(
            String text, String source, String target, int sign, String word) {
        ReadSentence read = Trial.read(text);
        int from = index(read, source);
        int to = index(read, target);
        SentenceActors.Placed[] nearest = read.actors().nearest(from, to);
        int token = new ReaderCue(read, new Leanings(StanceLexicon.bundled()), nearest[0], nearest[1]).of(sign);
        assertThat(read.sentence().tokens().get(token).word()).isEqualTo(word);
    }

    private static int index(ReadSentence read, String actor) {
        for (int i = 0; i < read.actors().actors().size(); i++) {
            if (read.actors().actors().get(i).id().equals(actor)) {
                return i;
            }
        }
        throw new AssertionError("no " + actor + " in " + read.sentence());
    }
}
