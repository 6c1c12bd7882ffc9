package entente.mention.line;

import entente.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** One sentence with its pieces and the spots found in it; no two spots share a piece. */
public final class Line extends CutSentence {

    private final Spot[] owner;

    public Line(Sentence sentence) {
        super(sentence);
        this.owner = new Spot[pieces().size()];
    }

    /** The spot that a piece belongs to, null where it belongs to none or there is no such piece. */
    public Spot at(int piece) {
        return piece < 0 || piece >= owner.length ? null : owner[piece];
    }

    public boolean free(int from, int to) {
        for (int i = from; i < to; i++) {
            if (owner[i] != null) {
                return false;
            }
        }
        return true;
    }

    /** Puts a spot down in place of those it overlaps. */
    public void put(Spot spot) {
        for (int i = spot.from; i < spot.to; i++) {
            if (owner[i] != null) {
                remove(owner[i]);
            }
        }
        for (int i = spot.from; i < spot.to; i++) {
            owner[i] = spot;
        }
    }

    public void remove(Spot spot) {
        for (int i = spot.from; i < spot.to; i++) {
            if (owner[i] == spot) {
                owner[i] = null;
            }
        }
    }

    /** The spots from left to right. */
    public List<Spot> spots() {
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
}
