package entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import entente.corpus.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CoreNlpEngineTest {

    private static final TextEngine ENGINE = CoreNlpEngine.shared();

    private static List<Sentence> read(String text) {
        return ENGINE.read(text, List.of(new Span(0, text.length())));
    }

    @Test
    void tokens_cover_the_words_as_they_stand_in_the_text() {
        String text = "“Moscow’s talks,” said Mr. Lavrov, “can’t fail.” He left.\n\nNext (day).";

        List<Sentence> sentences = read(text);

        assertThat(sentences).extracting(s -> s.in(text)).contains("He left.", "Next (day).");
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                assertThat(text.substring(token.start(), token.end()))
                        .doesNotContain(" ")
                        .isNotEmpty();
            }
        }
        assertThat(sentences.get(0).tokens()).extracting(Token::word).contains("Moscow", "'s", "ca", "n't");
    }

    @Test
    void entities_and_lemmas_are_given() {
        Sentence sentence = read("Sergey Lavrov met officials of the United Nations in Geneva.")
                .get(0);

        assertThat(sentence.tokens()).extracting(Token::entity).startsWith(EntityType.PERSON, EntityType.PERSON);
        assertThat(sentence.tokens()).extracting(Token::lemma).contains("meet", "official");
        assertThat(sentence.tokens().get(9).entity()).isEqualTo(EntityType.LOCATION);
    }

    @Test
    void a_bare_verb_after_an_article_and_a_name_is_a_noun() {
        assertThat(read("Iran shot down a U.S. drone.").get(0).tokens())
                .extracting(Token::tag)
                .containsExactly("NNP", "VBD", "RP", "DT", "NNP", "NN", ".");
        assertThat(read("As a CIA agent he will strike.").get(0).tokens())
                .extracting(Token::tag)
                .containsExactly("IN", "DT", "NNP", "NN", "PRP", "MD", "VB", ".");
    }

    @Test
    void parse_gives_one_root_and_a_governor_to_every_token() {
        Sentence sentence = ENGINE.parse(
                read("China has not condemned Russia over the war.").get(0));

        assertThat(sentence.parsed()).isTrue();
        assertThat(sentence.tokens()).filteredOn(t -> t.head() == Token.ROOT).hasSize(1);
        assertThat(sentence.tokens().get(3).relation()).isEqualTo("root");
        assertThat(sentence.tokens().get(4).relation()).isEqualTo("obj");
        assertThat(sentence.tokens().get(4).head()).isEqualTo(3);
    }

    @Test
    void passages_keep_offsets_and_are_never_crossed() {
        String text = "Headline without a stop JUNK Beijing welcomed the plan.";
        List<Sentence> sentences = ENGINE.read(text, List.of(new Span(0, 23), new Span(29, text.length())));

        assertThat(sentences)
                .extracting(s -> s.in(text))
                .containsExactly("Headline without a stop", "Beijing welcomed the plan.");
        assertThat(sentences).extracting(Sentence::index).containsExactly(0, 1);
    }

    @Test
    void a_sentence_beyond_the_bound_is_cut_and_stays_unparsed() {
        String text = "a ".repeat(2 * CoreNlpEngine.MAX_TOKENS);

        List<Sentence> sentences = read(text);

        assertThat(sentences).hasSize(2);
        assertThat(ENGINE.parse(sentences.get(0)).parsed()).isFalse();
    }
}
