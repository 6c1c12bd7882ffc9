package entente.alignment.grammar.repair;

import static org.assertj.core.api.Assertions.assertThat;

import entente.alignment.lexicon.StanceLexicon;
import entente.text.EntityType;
import entente.text.Sentence;
import entente.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The repairs meet trees that no parser gave: whatever they do, a tree it stays. */
class ParseRepairsTest {

    private static final StanceLexicon LEXICON = StanceLexicon.bundled();

    private static final List<String[]> WORDS = List.of(
            new String[] {"Chile", "NNP"},
            new String[] {"Peru", "NNP"},
            new String[] {"arms", "NNS"},
            new String[] {"statement", "NN"},
            new String[] {"supplying", "VBG"},
            new String[] {"attacking", "VBG"},
            new String[] {"said", "VBD"},
            new String[] {"accused", "VBD"},
            new String[] {"stopped", "VBD"},
            new String[] {"sign", "VBP"},
            new String[] {"firmly", "RB"},
            new String[] {"of", "IN"},
            new String[] {"to", "TO"},
            new String[] {"by", "IN"},
            new String[] {"Friday", "NNP"},
            new String[] {",", ","});

    private static List<String> relations(String tag) {
        return switch (tag) {
            case "NNP", "NNS", "NN" -> List.of("nsubj", "obj", "obl", "nmod", "compound", "appos");
            case "VBG" -> List.of("amod", "acl", "advcl", "dep");
            case "VBD", "VBP" -> List.of("ccomp", "dep", "advcl");
            case "IN", "TO" -> List.of("case", "mark", "advmod");
            case "RB" -> List.of("advmod");
            default -> List.of("punct");
        };
    }

    @Property(tries = 20_000)
    void a_repaired_tree_is_a_tree_of_the_same_words(@ForAll("sentences") Sentence sentence) {
        Sentence repaired = ParseRepairs.of(sentence, LEXICON);

        assertThat(repaired.tokens()).extracting(Token::word).isEqualTo(words(sentence));
        assertThat(roots(repaired)).isEqualTo(roots(sentence));
        for (int i = 0; i < repaired.tokens().size(); i++) {
            int at = i;
            for (int steps = 0; at != Token.ROOT; steps++) {
                assertThat(steps)
                        .as("steps from token %d to a root", i)
                        .isLessThan(repaired.tokens().size());
                at = repaired.tokens().get(at).head();
            }
        }
    }

    private static List<String> words(Sentence sentence) {
        return sentence.tokens().stream().map(Token::word).toList();
    }

    private static List<Integer> roots(Sentence sentence) {
        List<Integer> roots = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (sentence.tokens().get(i).head() == Token.ROOT) {
                roots.add(i);
            }
        }
        return roots;
    }

    /** Trees of 3 to 9 tokens: each but the root hangs on one that hangs already, half of them on the nearest such. */
    @Provide
    Arbitrary<Sentence> sentences() {
        return Arbitraries.integers()
                .between(3, 9)
                .flatMap(size -> Arbitraries.randomValue(random -> {
                    List<Integer> order = new ArrayList<>();
                    for (int i = 0; i < size; i++) {
                        order.add(random.nextInt(order.size() + 1), i);
                    }
                    Token[] tokens = new Token[size];
                    for (int rank = 0; rank < size; rank++) {
                        int at = order.get(rank);
                        List<Integer> hanging = order.subList(0, rank);
                        String[] word = WORDS.get(random.nextInt(WORDS.size()));
                        List<String> relations = relations(word[1]);
                        int head = rank == 0
                                ? Token.ROOT
                                : random.nextBoolean() ? nearest(hanging, at) : hanging.get(random.nextInt(rank));
                        tokens[at] = new Token(
                                10 * at,
                                10 * at + 9,
                                word[0],
                                lemma(word[0]),
                                word[1],
                                EntityType.NONE,
                                head,
                                rank == 0 ? "root" : relations.get(random.nextInt(relations.size())));
                    }
                    return new Sentence(0, 0, 10 * size, true, List.of(tokens));
                }));
    }

    private static int nearest(List<Integer> hanging, int at) {
        return hanging.stream()
                .min(Comparator.comparing(other -> Math.abs(other - at)))
                .orElseThrow();
    }

    private static String lemma(String word) {
        return switch (word) {
            case "supplying" -> "supply";
            case "attacking" -> "attack";
            case "said" -> "say";
            case "accused" -> "accuse";
            case "stopped" -> "stop";
            default -> word.toLowerCase(Locale.ROOT);
        };
    }
}
