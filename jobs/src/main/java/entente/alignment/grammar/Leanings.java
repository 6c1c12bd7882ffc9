package entente.alignment.grammar;

import entente.alignment.lexicon.Cue;
import entente.alignment.lexicon.CueClass;
import entente.alignment.lexicon.StanceLexicon;
import entente.text.Token;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How a word leans by itself, whoever does it to whom: the mean polarity of its cues of one word, from -1 to 1. */
public final class Leanings implements Serializable {

    private final Map<CueClass, Map<String, Double>> means = new EnumMap<>(CueClass.class);

    public Leanings(StanceLexicon lexicon) {
        Map<CueClass, Map<String, int[]>> sums = new EnumMap<>(CueClass.class);
        for (Cue cue : lexicon.all()) {
            if (cue.words().size() == 1) {
                int[] sum = sums.computeIfAbsent(cue.cueClass(), c -> new HashMap<>())
                        .computeIfAbsent(cue.head(), h -> new int[2]);
                sum[0] += cue.polarity();
                sum[1]++;
            }
        }
        sums.forEach((cueClass, byWord) -> {
            Map<String, Double> of = new HashMap<>();
            byWord.forEach((word, sum) -> of.put(word, (double) sum[0] / sum[1]));
            means.put(cueClass, of);
        });
    }

    /** 0 for a word that is no cue. */
    public double of(Tree tree, int token) {
        return of(tree.token(token));
    }

    /** The same of a token by itself. */
    public double of(Token token) {
        CueClass cueClass = CueClass.ofTag(token.tag());
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return cueClass == null ? 0 : means.getOrDefault(cueClass, Map.of()).getOrDefault(lemma, 0.0);
    }
}
