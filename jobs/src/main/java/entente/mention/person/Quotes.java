package entente.mention.person;

import java.util.BitSet;

/**
 * Which characters of a text stand in double quotation marks; a mark that is left open is closed with its paragraph.
 */
final class Quotes {

    private final BitSet inside;

    private Quotes(BitSet inside) {
        this.inside = inside;
    }

    static Quotes of(String text) {
        BitSet inside = new BitSet(text.length());
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\n' -> open = false;
                case '“' -> open = true;
                case '”' -> open = false;
                case '"' -> open = !open;
                default -> inside.set(i, open);
            }
        }
        return new Quotes(inside);
    }

    boolean hold(int offset) {
        return inside.get(offset);
    }
}
