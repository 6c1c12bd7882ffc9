package entente.tie;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SentenceKeyTest {

    @Test
    void case_punctuation_and_white_space_make_no_difference_and_words_do() {
        long key = SentenceKey.of("Peru’s envoy met Chile's, in Lima.");

        assertThat(SentenceKey.of("  PERU's envoy\nmet Chile’s in Lima ")).isEqualTo(key);
        assertThat(SentenceKey.of("Peru's envoys met Chile's in Lima.")).isNotEqualTo(key);
        assertThat(SentenceKey.of("")).isEqualTo(SentenceKey.of("…"));
    }
}
