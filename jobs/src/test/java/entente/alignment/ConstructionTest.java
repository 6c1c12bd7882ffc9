package entente.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import entente.corpus.CodingScheme;
import entente.corpus.StanceFiles;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ConstructionTest {

    @Test
    void the_table_knows_every_construction_and_no_other() {
        List<String> table = StanceFiles.rows("constructions.csv").stream()
                .map(row -> row.get("Construction"))
                .toList();
        assertThat(table)
                .containsExactlyElementsOf(Arrays.stream(Construction.values())
                        .map(Construction::text)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(CodingScheme.class)
    void what_others_have_coded_is_a_construction_of_its_own(CodingScheme scheme) {
        assertThat(Construction.of(scheme.rule()).text()).isEqualTo(scheme.rule());
        assertThat(Construction.of(scheme.rule()).base()).isNaN();
    }

    /** The learned reader was fitted with these. */
    @Test
    void the_kinds_are_those_that_the_reader_knows() {
        Map<Construction.Kind, String> kinds = Arrays.stream(Construction.values())
                .filter(one -> one.kind() != Construction.Kind.OTHER)
                .collect(Collectors.groupingBy(
                        Construction::kind, Collectors.mapping(Construction::text, Collectors.joining(" "))));
        assertThat(kinds)
                .isEqualTo(Map.of(
                        Construction.Kind.OBJECT, "verb-object verb-receive passive",
                        Construction.Kind.PHRASE, "verb-preposition verb-clause",
                        Construction.Kind.PLACE, "verb-place noun-loose noun-place",
                        Construction.Kind.NOUN, "noun-owned noun-carried noun-received",
                        Construction.Kind.SHARED, "together noun-between",
                        Construction.Kind.SAID, "naming judgement claim voice own-side"));
    }
}
