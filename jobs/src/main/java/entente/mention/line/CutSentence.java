package entente.mention.line;

import entente.actor.Piece;
import entente.actor.Words;
import entente.text.EntityType;
import entente.text.Sentence;
import entente.text.Token;
import java.util.ArrayList;
import java.util.List;

/** A sentence cut into pieces, with what the engine says of each. */
public class CutSentence {

    private final Sentence sentence;
    private final List<Piece> pieces;
    private final boolean shouted;

    CutSentence(Sentence sentence) {
        this.sentence = sentence;
        this.pieces = pieces(sentence);
        this.shouted = isShouted();
    }

    private static List<Piece> pieces(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Piece> pieces = new ArrayList<>(tokens.size() + 4);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String word = token.word();
            if (isHashtag(token, word)) {
                pieces.add(piece(i, token.start() + 1, token.end(), word.substring(1)));
                continue;
            }
            if (token.end() - token.start() == word.length() && isCompound(word)) {
                split(pieces, i, token.start(), word);
            } else {
                pieces.add(piece(i, token.start(), token.end(), word));
            }
        }
        return pieces;
    }

    /** '#Peru': the word without the mark that makes it a subject. */
    private static boolean isHashtag(Token token, String word) {
        return word.length() > 2
                && word.charAt(0) == '#'
                && Character.isLetter(word.charAt(1))
                && token.end() - token.start() == word.length();
    }

    private static boolean isCompound(String word) {
        for (int i = 1; i < word.length() - 1; i++) {
            if (isJoint(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '–' || c == '/' || c == '‑' || c == '—';
    }

    private static void split(List<Piece> pieces, int token, int offset, String word) {
        int from = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || isJoint(word.charAt(i))) {
                if (i > from) {
                    pieces.add(piece(token, offset + from, offset + i, word.substring(from, i)));
                }
                from = i + 1;
            }
        }
    }

    private static Piece piece(int token, int start, int end, String word) {
        return new Piece(token, start, end, Words.undotted(word), Words.fold(word));
    }

    private boolean isShouted() {
        int letters = 0;
        for (Token token : sentence.tokens()) {
            if (Words.hasLowerCase(token.word())) {
                return false;
            }
            letters += Character.isLetter(token.word().charAt(0)) ? 1 : 0;
        }
        return letters > 3;
    }

    public Sentence sentence() {
        return sentence;
    }

    public List<Piece> pieces() {
        return pieces;
    }

    /** Whether all of it stands in capitals, so that capitals tell nothing. */
    public boolean shouted() {
        return shouted;
    }

    public Token token(int piece) {
        return sentence.tokens().get(pieces.get(piece).token());
    }

    public String tag(int piece) {
        return piece < 0 || piece >= pieces.size() ? "" : token(piece).tag();
    }

    public String folded(int piece) {
        return piece < 0 || piece >= pieces.size() ? "" : pieces.get(piece).folded();
    }

    public String raw(int piece) {
        return piece < 0 || piece >= pieces.size() ? "" : pieces.get(piece).raw();
    }

    public EntityType entity(int piece) {
        return token(piece).entity();
    }

    /** Whether the piece is one half of a hyphenated word that goes on after it. */
    public boolean joinsNext(int piece) {
        return piece >= 0
                && piece + 1 < pieces.size()
                && pieces.get(piece).token() == pieces.get(piece + 1).token();
    }

    /** Past a possessive ending, if one stands there. */
    public int afterPossessive(int piece) {
        return isPossessive(piece) ? piece + 1 : piece;
    }

    public boolean isPossessive(int piece) {
        return tag(piece).equals("POS");
    }
}
