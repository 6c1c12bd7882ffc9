package entente.actor;

import java.io.Serializable;
import java.util.List;

/**
 * A name in the gazetteer.
 *
 * @param actor id of the actor it names; of a place, {@code loc.} and its slug
 * @param type how it names it
 * @param written its words as the lists write them, without dots
 */
public record NameEntry(String actor, NameType type, List<String> written) implements Serializable {

    /** Whether these pieces of a sentence may be this name, by their capitals. */
    public boolean fits(List<Piece> pieces, int from, int to) {
        if (type == NameType.ACRONYM || isShouted()) {
            return sameCase(pieces, from)
                    || (written.size() == 1 && isTitleCase(pieces.get(from).raw()));
        }
        for (int i = 0; i < written.size(); i++) {
            char first = written.get(i).charAt(0);
            char found = pieces.get(from + i).raw().charAt(0);
            if (Character.isUpperCase(first) && !Character.isUpperCase(found)) {
                return false;
            }
        }
        return true;
    }

    /** A label in capitals, such as NATO, asks for them as an acronym does. */
    private boolean isShouted() {
        return written.size() == 1
                && written.get(0).length() > 1
                && !Words.hasLowerCase(written.get(0))
                && Words.capitalised(written.get(0));
    }

    private boolean sameCase(List<Piece> pieces, int from) {
        for (int i = 0; i < written.size(); i++) {
            if (!written.get(i).equals(pieces.get(from + i).raw())) {
                return false;
            }
        }
        return true;
    }

    /** British papers write acronyms that are spoken as words so: Nato, Unesco, Opec. */
    private boolean isTitleCase(String raw) {
        return written.get(0).length() >= 4
                && Words.capitalised(raw)
                && raw.chars().skip(1).allMatch(Character::isLowerCase)
                && written.get(0).equalsIgnoreCase(raw);
    }
}
