package entente.alignment.pair;

import static org.assertj.core.api.Assertions.assertThat;

import entente.alignment.finder.Trial;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class PairFactsTest {

    private static float[] block(float[] facts, FactBlock block) {
        return Arrays.copyOfRange(facts, block.at(), block.at() + block.size());
    }

    private static float[] block(String text, String source, String target, FactBlock block) {
        return block(Trial.facts(text, source, target), block);
    }

    @Test
    void the_blocks_fill_the_facts_without_gap() {
        int at = 0;
        for (FactBlock block : FactBlock.values()) {
            assertThat(block.at()).isEqualTo(at);
            at += block.size();
        }
        assertThat(FactBlock.COUNT).isEqualTo(at);
    }

    @Test
    void what_the_rules_read_stands_there_and_back() {
        float[] there = block("Chile condemned Peru.", "CHL", "PER", FactBlock.RULES);
        float[] back = block("Chile condemned Peru.", "PER", "CHL", FactBlock.RULES);
        assertThat(there[1]).isGreaterThan(0.5f);
        assertThat(back[3]).isEqualTo(there[1]);
        assertThat(new float[] {there[0], there[2], there[3]}).containsOnly(0);
        assertThat(new float[] {back[0], back[1], back[2]}).containsOnly(0);
    }

    @Test
    void parts_of_the_clause_and_kinds_are_those_of_each() {
        String text = "Vladimir Putin thanked Chile.";
        assertThat(block(text, "vladimir-putin", "CHL", FactBlock.SOURCE_PART)[0])
                .isEqualTo(1);
        assertThat(block(text, "vladimir-putin", "CHL", FactBlock.TARGET_PART)[2])
                .isEqualTo(1);
        assertThat(block(text, "vladimir-putin", "CHL", FactBlock.SOURCE_KIND)).containsExactly(1, 0, 0, 0);
        assertThat(block(text, "vladimir-putin", "CHL", FactBlock.TARGET_KIND)).containsExactly(0, 1, 0, 0);
    }

    @Test
    void turning_the_pair_turns_what_is_told_of_source_and_target() {
        float[] there = Trial.facts("Chile sent weapons to Peru.", "CHL", "PER");
        float[] back = Trial.facts("Chile sent weapons to Peru.", "PER", "CHL");
        assertThat(block(there, FactBlock.SOURCE_PART)).isEqualTo(block(back, FactBlock.TARGET_PART));
        assertThat(block(there, FactBlock.SOURCE_WORDS)).isEqualTo(block(back, FactBlock.TARGET_WORDS));
        assertThat(block(there, FactBlock.LEANING)).isEqualTo(block(back, FactBlock.LEANING));
    }

    @Test
    void a_quotation_is_told() {
        String text = "\"Chile will attack Peru,\" Bolivia said.";
        float[] speech = block(text, "CHL", "PER", FactBlock.SPEECH);
        assertThat(speech[2]).isEqualTo(1);
        assertThat(speech[3]).isEqualTo(1);
        assertThat(block(text, "BOL", "PER", FactBlock.SPEECH)[2]).isEqualTo(0);
    }
}
