package entente.mention;

import entente.text.EntityType;
import entente.text.Sentence;
import entente.text.Token;
import java.util.ArrayList;
import java.util.List;

/** One sentence with its pieces and the spots found in it; no two spots share a piece. */
final class Line {

    private final Sentence sentence;
    private final List<Piece> pieces;
    private final Spot[] owner;
    private final boolean shouted;

    Line(Sentence sentence) {
        this.sentence = sentence;
        this.pieces = Piece.of(sentence);
        this.owner = new Spot[pieces.size()];
        this.shouted = isShouted();
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

    Sentence sentence() {
        return sentence;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Whether all of it stands in capitals, so that capitals tell nothing. */
    boolean shouted() {
        return shouted;
    }

    Token token(int piece) {
        return sentence.tokens().get(pieces.get(piece).token());
    }

    String tag(int piece) {
        return piece < 0 || piece >= pieces.size() ? "" : token(piece).tag();
    }

    String folded(int piece) {
        return piece < 0 || piece >= pieces.size() ? "" : pieces.get(piece).folded();
    }

    String raw(int piece) {
        return piece < 0 || piece >= pieces.size() ? "" : pieces.get(piece).raw();
    }

    EntityType entity(int piece) {
        return token(piece).entity();
    }

    /** The spot that a piece belongs to, null where it belongs to none or there is no such piece. */
    Spot at(int piece) {
        return piece < 0 || piece >= owner.length ? null : owner[piece];
    }

    boolean free(int from, int to) {
        for (int i = from; i < to; i++) {
            if (owner[i] != null) {
                return false;
            }
        }
        return true;
    }

    /** Puts a spot down in place of those it overlaps. */
    void put(Spot spot) {
        for (int i = spot.from; i < spot.to; i++) {
            if (owner[i] != null) {
                remove(owner[i]);
            }
        }
        for (int i = spot.from; i < spot.to; i++) {
            owner[i] = spot;
        }
    }

    void remove(Spot spot) {
        for (int i = spot.from; i < spot.to; i++) {
            if (owner[i] == spot) {
                owner[i] = null;
            }
        }
    }

    /** The spots from left to right. */
    List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        Spot last = null;
        for (Spot spot : owner) {
            if (spot != null && spot != last) {
                spots.add(spot);
                last = spot;
            }
        }
        return spots;
    }

    /** Whether the piece is one half of a hyphenated word that goes on after it. */
    boolean joinsNext(int piece) {
        return piece >= 0
                && piece + 1 < pieces.size()
                && pieces.get(piece).token() == pieces.get(piece + 1).token();
    }

    /** Past a possessive ending, if one stands there. */
    int afterPossessive(int piece) {
        return isPossessive(piece) ? piece + 1 : piece;
    }

    boolean isPossessive(int piece) {
        return tag(piece).equals("POS");
    }
}
