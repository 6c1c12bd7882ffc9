package entente.mention.person;

import entente.actor.WordClass;
import entente.mention.line.Line;
import entente.mention.line.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * 'It' and 'its' where a state or a body is clearly meant: the subject that says or does something with its own ('Iran
 * says it', 'NATO and its members'), the subject before of 'It said', and whom a deed befalls that nothing but an actor
 * suffers.
 */
final class ThingPronouns {

    private static final Set<String> SUBORDINATE = Set.of("that", "whether", "if", "as", "because", "when", "while");

    private static final int MAX_OPENING = 3;

    private final Discourse discourse;
    private final List<Reference> references = new ArrayList<>();

    ThingPronouns(Discourse discourse) {
        this.discourse = discourse;
    }

    List<Reference> references() {
        for (int i = 0; i < discourse.lines().size(); i++) {
            Line line = discourse.line(i);
            for (int at = 0; at < line.pieces().size(); at++) {
                String word = line.folded(at);
                boolean quoted = discourse.isQuoted(line, at);
                boolean free =
                        line.at(at) == null && (!quoted || line.folded(at - 1).equals("and"));
                if (free && word.equals("its")) {
                    refer(line, at, its(i, at));
                } else if (free && word.equals("it") && line.tag(at).equals("PRP")) {
                    refer(line, at, it(i, at));
                }
            }
        }
        return references;
    }

    private void refer(Line line, int at, String actor) {
        if (actor != null) {
            references.add(Reference.of(line, at, at + 1, actor));
        }
    }

    private String its(int index, int at) {
        Line line = discourse.line(index);
        Spot beside = line.folded(at - 1).equals("and") ? line.at(at - 2) : null;
        if (discourse.isThing(beside)) {
            return beside.actor;
        }
        if (line.folded(at - 1).equals("and") && line.tag(at - 2).startsWith("NN")) {
            return null;
        }
        Spot judged = judged(line, at);
        if (judged != null) {
            return judged.actor;
        }
        Spot subject = subject(line, at);
        if (subject != null) {
            return subject.actor;
        }
        return at <= 3 && noVerb(line, at) ? opened(line, at) : null;
    }

    /** 'Bolivia condemned Chile for its attack': the deed is of whoever is judged for it; null where nobody is. */
    private Spot judged(Line line, int at) {
        Spot spot = line.folded(at - 1).equals("for") ? line.at(at - 2) : null;
        if (!discourse.isThing(spot)) {
            return null;
        }
        int verb = line.tag(spot.from - 1).equals("DT") ? spot.from - 2 : spot.from - 1;
        return line.tag(verb).startsWith("VB")
                        && WordClass.SUFFERED.has(line.token(verb).lemma())
                ? spot
                : null;
    }

    private String it(int index, int at) {
        Line line = discourse.line(index);
        if (isEmpty(line, at)) {
            return null;
        }
        boolean object = line.tag(at - 1).startsWith("VB")
                && WordClass.SUFFERED.has(line.token(at - 1).lemma());
        Spot subject = subject(line, at);
        if (object) {
            Spot before = index == 0 ? null : subject(discourse.line(index - 1), Integer.MAX_VALUE);
            boolean other = before != null && (subject == null || !before.actor.equals(subject.actor));
            return other ? before.actor : null;
        }
        if (subject != null && reports(line, subject.to, at)) {
            return subject.actor;
        }
        int verb = at + 1;
        while (line.tag(verb).equals("RB") || line.tag(verb).equals("MD")) {
            verb++;
        }
        if (opens(line, at)
                && index > 0
                && line.tag(verb).startsWith("VB")
                && WordClass.ACTING.has(line.token(verb).lemma())) {
            Spot before = subject(discourse.line(index - 1), Integer.MAX_VALUE);
            return before == null ? null : before.actor;
        }
        return null;
    }

    /** 'It', 'On Tuesday it': before it only when and where. */
    private boolean opens(Line line, int at) {
        boolean names = line.spots().stream().anyMatch(spot -> spot.from < at && discourse.isThing(spot));
        return at <= MAX_OPENING && !names && noVerb(line, at);
    }

    /** 'It is clear that', 'it seems': nobody at all. */
    private static boolean isEmpty(Line line, int at) {
        int verb = at + 1;
        while (line.tag(verb).equals("MD") || line.tag(verb).equals("RB")) {
            verb++;
        }
        if (!line.tag(verb).startsWith("VB")) {
            return false;
        }
        return Set.of("be", "is", "was", "s", "'s").contains(line.token(verb).lemma())
                || WordClass.EMPTY.has(line.token(verb).lemma());
    }

    /** Whether the subject says or thinks what the pronoun stands in: 'Iran says it', 'Iran said that it'. */
    private static boolean reports(Line line, int subjectEnd, int at) {
        int before = SUBORDINATE.contains(line.folded(at - 1)) ? at - 2 : at - 1;
        for (int i = before; i >= subjectEnd; i--) {
            if (line.tag(i).startsWith("VB")) {
                return WordClass.THINKING.has(line.token(i).lemma()) && i >= before - 1;
            }
        }
        return false;
    }

    /**
     * The last state or body before a piece that is a subject: a finite verb follows it, and nothing but another noun's
     * verb stands between that clause and the piece; null where none is.
     */
    private Spot subject(Line line, int at) {
        Spot found = null;
        int end = Math.min(at, line.pieces().size());
        for (Spot spot : line.spots()) {
            boolean subject = spot.to < end
                    && discourse.isThing(spot)
                    && acts(line, spot.to)
                    && !line.tag(spot.from - 1).equals("IN")
                    && !line.tag(spot.from - 1).equals("TO")
                    && !discourse.isQuoted(line, spot.from);
            if (subject) {
                found = spot;
            }
        }
        return found == null || isOvertaken(line, found, end) ? null : found;
    }

    /** A finite verb follows, past adverbs and a day of the week at most. */
    private static boolean acts(Line line, int to) {
        int at = line.folded(to).equals("on") ? to + 2 : to;
        while (line.tag(at).equals("RB")) {
            at++;
        }
        return Discourse.isFinite(line, at);
    }

    /** Whether another noun has a verb of its own in between: 'Iran said the plane lost its way'. */
    private static boolean isOvertaken(Line line, Spot subject, int at) {
        for (int i = subject.to + 2; i < at; i++) {
            boolean noun = line.tag(i - 1).startsWith("NN") || line.tag(i - 1).equals("PRP");
            if (Discourse.isFinite(line, i) && noun && !line.folded(i - 1).equals("it")) {
                return true;
            }
        }
        return false;
    }

    private static boolean noVerb(Line line, int at) {
        return Discourse.clauses(line, 0, at) == 0;
    }

    /** 'In its latest report, the agency said': the body after the opening phrase. */
    private String opened(Line line, int at) {
        for (int comma = at + 1; comma < line.pieces().size(); comma++) {
            if (line.folded(comma).equals(",")) {
                int next = line.tag(comma + 1).equals("DT") ? comma + 2 : comma + 1;
                Spot spot = line.at(next);
                return discourse.isThing(spot) ? spot.actor : null;
            }
        }
        return null;
    }
}
