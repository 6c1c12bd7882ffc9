package entente.mention.person;

import entente.actor.Gender;
import entente.actor.WordClass;
import entente.mention.line.Figure;
import entente.mention.line.Line;
import entente.mention.line.Spot;

/**
 * Who speaks in the quotations of an article, as far as the words beside them tell: 'Cameron replied', 'said the
 * minister', 'he added'. A quotation that goes on without a word of speech is its paragraph's, or the last speaker's.
 */
final class Speakers {

    /**
     * @param actor id, empty where whoever speaks has no name
     * @param isPerson whether that is a person, and not a state or body whose officials speak
     */
    record Speaker(String actor, boolean isPerson) {}

    private static final Speaker NAMELESS = new Speaker("", false);

    private static final int BEFORE = 16;
    private static final int AFTER = 7;
    private static final int REACH = 8;

    private final Discourse discourse;
    private final PersonPronouns told;
    private final Speaker[] stated;

    Speakers(Discourse discourse, PersonPronouns told) {
        this.discourse = discourse;
        this.told = told;
        this.stated = new Speaker[discourse.lines().size()];
        for (int i = 0; i < stated.length; i++) {
            stated[i] = stated(discourse.line(i));
        }
    }

    /** Who speaks in the quotation of a line, null where nothing tells. */
    Speaker of(int index) {
        if (stated[index] != null) {
            return stated[index];
        }
        int paragraph = discourse.paragraph(index);
        for (int i = index - 1; i >= 0 && discourse.paragraph(i) == paragraph; i--) {
            if (stated[i] != null) {
                return stated[i];
            }
        }
        for (int i = index + 1; i < stated.length && discourse.paragraph(i) == paragraph; i++) {
            if (stated[i] != null) {
                return stated[i];
            }
        }
        for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
            if (stated[i] != null) {
                return stated[i];
            }
        }
        return null;
    }

    private Speaker stated(Line line) {
        for (int verb = 0; verb < line.pieces().size(); verb++) {
            boolean says = line.tag(verb).startsWith("VB")
                    && (WordClass.SAYING.has(line.token(verb).lemma()) || WordClass.SAYING.has(line.folded(verb)))
                    && !discourse.isQuoted(line, verb);
            if (says) {
                Speaker speaker = follows(line, verb) ? after(line, verb) : before(line, verb);
                if (speaker != null) {
                    return speaker;
                }
            }
        }
        return null;
    }

    /** '"...," said Cameron': the subject stands behind the verb where nothing but the quotation stands before it. */
    private boolean follows(Line line, int verb) {
        String previous = line.raw(verb - 1);
        return verb == 0
                || discourse.isQuoted(line, verb - 1)
                || previous.equals(",")
                || previous.equals("''")
                || previous.equals("\"")
                || previous.equals("”");
    }

    private Speaker after(Line line, int verb) {
        for (int at = verb + 1; at < Math.min(line.pieces().size(), verb + AFTER); at++) {
            if (line.folded(at).equals(",") || discourse.isQuoted(line, at)) {
                break;
            }
            Speaker speaker = at(line, at);
            if (speaker != null) {
                return speaker;
            }
        }
        return before(line, verb);
    }

    private Speaker before(Line line, int verb) {
        for (int at = verb - 1; at >= Math.max(0, verb - BEFORE); at--) {
            if (discourse.isQuoted(line, at)) {
                return null;
            }
            Spot spot = line.at(at);
            boolean governed = line.tag((spot == null ? at : spot.from) - 1).equals("IN");
            Speaker speaker = governed ? null : at(line, at);
            if (speaker != null) {
                return speaker;
            }
        }
        return null;
    }

    /** Who is named, meant by a pronoun or left unnamed at a piece. */
    private Speaker at(Line line, int at) {
        Spot spot = line.at(at);
        Figure person = spot == null ? told.meantAt(line, at) : discourse.person(spot);
        if (person != null && person.id != null) {
            return spot != null && line.isPossessive(spot.to) ? null : new Speaker(person.id, true);
        }
        if (discourse.isThing(spot) && !line.isPossessive(spot.to)) {
            return new Speaker(spot.actor, false);
        }
        return discourse.isUnnamedPerson(line, at) || PersonPronouns.gender(line, at) != Gender.UNKNOWN
                ? NAMELESS
                : null;
    }
}
