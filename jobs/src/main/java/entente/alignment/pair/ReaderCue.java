package entente.alignment.pair;

import entente.alignment.grammar.Leanings;
import entente.alignment.pair.SentenceActors.Placed;
import entente.text.Token;
import java.util.List;

/**
 * The word to show for a stance that no rule has read: the nearest between or above the two that leans that way by the lexicon,
 * else the nearest verb, else the word of the target.
 */
final class ReaderCue {

    private final ReadSentence read;
    private final Leanings leanings;
    private final Placed source;
    private final Placed target;

    ReaderCue(ReadSentence read, Leanings leanings, Placed source, Placed target) {
        this.read = read;
        this.leanings = leanings;
        this.source = source;
        this.target = target;
    }

    /** Index of its token. */
    int of(int polarity) {
        List<Token> tokens = read.sentence().tokens();
        int best = target.to();
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < tokens.size(); i++) {
            boolean leans = leanings.of(tokens.get(i)) * polarity > 0;
            boolean verb = tokens.get(i).tag().startsWith("VB");
            if ((leans || verb) && !inside(i, source) && !inside(i, target)) {
                int cost = distance(i) + (leans ? 0 : tokens.size());
                if (cost < least) {
                    least = cost;
                    best = i;
                }
            }
        }
        return best;
    }

    private static boolean inside(int token, Placed placed) {
        return token >= placed.from() && token <= placed.to();
    }

    /** Nearest where it stands between the two or governs both; then by the words up to the nearer of them. */
    private int distance(int token) {
        int low = Math.min(source.to(), target.to());
        int high = Math.max(source.from(), target.from());
        if ((token > low && token < high) || governsBoth(token)) {
            return 0;
        }
        return token < low
                ? Math.min(source.from(), target.from()) - token
                : token - Math.max(source.to(), target.to());
    }

    private boolean governsBoth(int token) {
        return read.scene() != null
                && read.scene().tree().under(source.to(), token)
                && read.scene().tree().under(target.to(), token);
    }
}
