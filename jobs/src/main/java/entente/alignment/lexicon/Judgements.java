package entente.alignment.lexicon;

import entente.alignment.PloverCode;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * Words that praise or blame whoever they are said of, or that help or harm whoever they are done to: those of
 * {@code judgements.csv}, and the cues of a single word with one polarity in all their frames. Of the friendly cues only
 * verbs of support are taken: talks, deals and aid praise nobody.
 */
public final class Judgements implements Serializable {

    private final Map<CueClass, Map<String, Integer>> polarities;

    private Judgements(Map<CueClass, Map<String, Integer>> polarities) {
        this.polarities = polarities;
    }

    static Judgements of(List<CSVRecord> rows, Map<CueClass, Map<String, List<Cue>>> cues) {
        Map<CueClass, Map<String, Integer>> polarities = new HashMap<>();
        for (CueClass cueClass : CueClass.values()) {
            Map<String, Integer> words = new HashMap<>();
            cues.get(cueClass).forEach((head, list) -> {
                int polarity = common(list);
                if (polarity != 0) {
                    words.put(head, polarity);
                }
            });
            polarities.put(cueClass, words);
        }
        for (CSVRecord row : rows) {
            polarities.get(CueClass.parse(row.get("Class"))).put(row.get("Word"), Integer.valueOf(row.get("Polarity")));
        }
        return new Judgements(polarities);
    }

    /** The polarity that all cues of the word alone share, 0 where there is none. */
    private static int common(List<Cue> cues) {
        int polarity = 0;
        for (Cue cue : cues) {
            if (cue.words().size() > 1 || cue.code() == PloverCode.REQUEST) {
                continue;
            }
            boolean support = cue.code() == PloverCode.SUPPORT && cue.cueClass() == CueClass.VERB;
            boolean mild = cue.polarity() > 0 && !support;
            if (mild || polarity == -cue.polarity()) {
                return 0;
            }
            polarity = cue.polarity();
        }
        return polarity;
    }

    /** 1 for good, -1 for bad, 0 for what says neither. */
    public int polarity(CueClass cueClass, String lemma) {
        return polarities.get(cueClass).getOrDefault(lemma, 0);
    }
}
