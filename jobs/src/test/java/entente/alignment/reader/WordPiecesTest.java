package entente.alignment.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pieces as BERT's own tokenizer cuts them, told by their ids in the published vocabulary. */
final class WordPiecesTest {

    private static final WordPieces PIECES = new WordPieces(WordTable.bundled());

    private static List<Integer> ids(String text) {
        Pieces pieces = PIECES.of(text);
        List<Integer> ids = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            ids.add(pieces.id(i));
        }
        return ids;
    }

    private static List<String> words(String text) {
        Pieces pieces = PIECES.of(text);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            words.add(text.substring(pieces.start(i), pieces.end(i)));
        }
        return words;
    }

    @Test
    void words_are_lower_cased_and_marks_stand_alone() {
        assertThat(ids("Hello, World!")).containsExactly(7592, 1010, 2088, 999);
        assertThat(words("Hello, World!")).containsExactly("Hello", ",", "World", "!");
    }

    @Test
    void a_long_word_falls_into_the_longest_known_pieces() {
        assertThat(ids("unaffable embeddings")).containsExactly(14477, 20961, 3468, 7861, 8270, 4667, 2015);
        assertThat(words("embeddings")).containsExactly("em", "bed", "ding", "s");
    }

    @Test
    void accents_fall_away_and_offsets_stay() {
        assertThat(ids("Erdoğan")).isEqualTo(ids("erdogan"));
        assertThat(ids("café")).isEqualTo(ids("cafe\u0301"));
        assertThat(words("cafe\u0301 x")).containsExactly("cafe\u0301".substring(0, 4), "x");
    }

    @Test
    void a_word_that_no_pieces_make_up_is_one_unknown_piece() {
        assertThat(ids("a \u0f00 b")).containsExactly(1037, 100, 1038);
        assertThat(ids("x".repeat(101))).containsExactly(100);
    }

    @Test
    void characters_outside_the_basic_plane_are_two_code_units() {
        assertThat(words("go \ud83d\ude00 on")).containsExactly("go", "\ud83d\ude00", "on");
        assertThat(ids("go \ud83d\ude00 on")).containsExactly(2175, 100, 2006);
    }

    @Test
    void control_characters_vanish_within_a_word_and_chinese_stands_alone() {
        assertThat(ids("hel\u200blo")).containsExactly(7592);
        assertThat(words("hel\u200blo")).containsExactly("hel\u200blo");
        assertThat(words("中国said")).containsExactly("中", "国", "said");
    }

    @Test
    void nothing_has_no_pieces() {
        assertThat(ids(" \n\t ")).isEmpty();
    }
}
