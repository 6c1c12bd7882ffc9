package entente.mention.person;

import entente.actor.Gender;
import entente.mention.line.Figure;
import entente.mention.line.Line;
import entente.text.Pronoun;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Pronouns in a quotation: 'I' and 'we' are who speaks; 'he' is whom the quotation or the article names, never who
 * speaks.
 */
final class QuotedPronouns {

    /** Sentences over which 'he' may reach back. */
    private static final int REACH = 4;

    private final Discourse discourse;
    private final PersonPronouns told;
    private final Speakers speakers;
    private final List<Reference> references = new ArrayList<>();

    QuotedPronouns(Discourse discourse, PersonPronouns told) {
        this.discourse = discourse;
        this.told = told;
        this.speakers = new Speakers(discourse, told);
    }

    List<Reference> references() {
        for (int i = 0; i < discourse.lines().size(); i++) {
            Line line = discourse.line(i);
            for (int at = 0; at < line.pieces().size(); at++) {
                if (line.at(at) == null
                        && discourse.isQuoted(line, at)
                        && line.tag(at).startsWith("PRP")) {
                    read(i, at);
                }
            }
        }
        return references;
    }

    private void read(int index, int at) {
        Line line = discourse.line(index);
        Speakers.Speaker speaker = speakers.of(index);
        Gender gender = PersonPronouns.gender(line, at);
        if (gender != Gender.UNKNOWN) {
            Figure meant = meant(index, at, gender, speaker);
            if (meant != null) {
                references.add(Reference.of(line, at, at + 1, meant.id));
            }
        } else if (speaker != null && !speaker.actor().isEmpty()) {
            String word = line.folded(at);
            if (Pronoun.WE.is(word) || (Pronoun.I.is(word) && speaker.isPerson())) {
                references.add(Reference.of(line, at, at + 1, speaker.actor()));
            }
        }
    }

    /**
     * The nearest person named in the quotation before, else whom it is said of, else whom the sentences before are
     * about.
     */
    private Figure meant(int index, int at, Gender gender, Speakers.Speaker speaker) {
        for (int i = index; i >= 0 && discourse.paragraph(i) == discourse.paragraph(index); i--) {
            Line line = discourse.line(i);
            for (int piece = i == index ? at - 1 : line.pieces().size() - 1; piece >= 0; piece--) {
                if (discourse.isQuoted(line, piece)) {
                    Figure named = fitting(discourse.person(line.at(piece)), gender, speaker);
                    if (named != null) {
                        return named;
                    }
                }
            }
        }
        Figure there = inSentence(index, at, gender, speaker);
        if (there != null) {
            return there;
        }
        for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
            Line line = discourse.line(i);
            for (int piece = 0; piece < line.pieces().size(); piece++) {
                Figure named = discourse.person(line.at(piece));
                named = named == null ? told.meantAt(line, piece) : named;
                named = fitting(named, gender, speaker);
                if (named != null) {
                    return named;
                }
            }
        }
        return null;
    }

    /** 'Putin "seeks to punch his weight"', 'said of Kagame': whom the same sentence names outside the quotation. */
    private Figure inSentence(int index, int at, Gender gender, Speakers.Speaker speaker) {
        Line line = discourse.line(index);
        for (int piece = at - 1; piece >= 0; piece--) {
            Figure named = fitting(discourse.person(line.at(piece)), gender, speaker);
            if (named != null) {
                return named;
            }
        }
        for (int piece = at + 1; piece < line.pieces().size(); piece++) {
            boolean about = Set.of("of", "about").contains(line.folded(piece - 1));
            if (about && !discourse.isQuoted(line, piece)) {
                Figure named = fitting(discourse.person(line.at(piece)), gender, speaker);
                if (named != null) {
                    return named;
                }
            }
        }
        return null;
    }

    private static Figure fitting(Figure figure, Gender gender, Speakers.Speaker speaker) {
        boolean fits = figure != null
                && figure.gender.mayBe(gender)
                && (speaker == null || !speaker.actor().equals(figure.id));
        return fits ? figure : null;
    }
}
