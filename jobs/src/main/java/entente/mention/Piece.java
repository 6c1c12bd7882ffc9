package entente.mention;

import entente.text.Sentence;
import entente.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A word of a sentence, or a part of a hyphenated one: 'US-China' is two.
 *
 * @param token index of the token in its sentence
 * @param start first UTF-16 code unit in the article's text
 * @param end one past the last
 * @param raw as written, without the dots of an abbreviation
 * @param folded the form in which names are compared
 */
record Piece(int token, int start, int end, String raw, String folded) {

    static List<Piece> of(Sentence sentence) {
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
}
