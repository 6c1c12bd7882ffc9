package entente.mention.person;

import entente.actor.Gender;
import entente.actor.WordClass;
import entente.mention.line.Figure;
import entente.mention.line.Line;
import entente.mention.line.Spot;
import entente.mention.line.Spot.Form;
import entente.text.Pronoun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 'He' and 'she' in what the article itself tells: the person who was last a subject. */
final class PersonPronouns {

    /** What opens a phrase that goes before its subject: 'In his speech, Abbas said'. */
    private static final Set<String> OPENING =
            Set.of("in", "at", "on", "with", "during", "despite", "for", "by", "like", "under", "through");

    /** Sentences over which a reference may reach back. */
    private static final int REACH = 2;

    private static final int TURNING_REACH = 8;

    private final Discourse discourse;
    private final List<Reference> references = new ArrayList<>();
    private final Map<Line, Map<Integer, Figure>> meant = new HashMap<>();

    PersonPronouns(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Whom a sentence is about as far as it is read. */
    private static final class Subjects {
        /** The subject so far, perhaps one without a name. */
        Figure own;

        int ownEnd = -1;
        /** Whom the sentence names first. */
        Figure first;
        /** The last subject before the sentence, null where that is too far back. */
        Figure before;
        /** All whom the sentence before names. */
        Set<Figure> near = Set.of();
        /** All whom the sentence itself has named so far. */
        final Set<Figure> named = new LinkedHashSet<>();
    }

    List<Reference> references() {
        Figure subject = null;
        int since = 0;
        Set<Figure> near = Set.of();
        for (Line line : discourse.lines()) {
            Subjects subjects = new Subjects();
            subjects.before = since < REACH ? subject : null;
            subjects.near = near;
            read(line, subjects);
            near = subjects.named;
            if (subjects.own != null) {
                subject = subjects.own;
                since = 0;
            } else if (subjects.first != null && subjects.before == null) {
                subject = subjects.first;
                since = 0;
            } else if (!discourse.isQuoted(line, 1)
                    || !discourse.isQuoted(line, line.pieces().size() - 2)) {
                // what is quoted from end to end tells of nobody else
                since++;
            }
        }
        return references;
    }

    /** Whom the pronoun at a piece was taken for, null where for nobody. */
    Figure meantAt(Line line, int piece) {
        return meant.getOrDefault(line, Map.of()).get(piece);
    }

    private void read(Line line, Subjects subjects) {
        for (int at = 0; at < line.pieces().size(); at++) {
            Spot spot = line.at(at);
            if (discourse.isQuoted(line, at)) {
                continue;
            }
            if (spot != null && spot.form == Form.GROUP && spot.to == at + 1 && speaks(line, at)) {
                subjects.own = subjects.own == null ? unnamed(line, at) : subjects.own;
            } else if (spot != null) {
                name(line, at, spot, subjects);
            } else if (gender(line, at) != Gender.UNKNOWN) {
                Gender gender = gender(line, at);
                Figure found = meant(line, at, gender, subjects);
                if (found != null && !isUnnamed(found)) {
                    subjects.named.add(found);
                    found.gender = found.gender == Gender.UNKNOWN ? gender : found.gender;
                    references.add(Reference.of(line, at, at + 1, found.id));
                    meant.computeIfAbsent(line, l -> new HashMap<>()).put(at, found);
                    if (subjects.own == null) {
                        subjects.own = found;
                        subjects.ownEnd = at + 1;
                    }
                }
            }
        }
    }

    private void name(Line line, int at, Spot spot, Subjects subjects) {
        Figure person = spot.from == at ? discourse.person(spot) : null;
        if (person == null) {
            return;
        }
        subjects.named.add(person);
        subjects.first = subjects.first == null ? person : subjects.first;
        int before = line.tag(at - 1).equals("DT") ? at - 2 : at - 1;
        boolean governed = line.tag(at - 1).equals("IN") || line.tag(before).startsWith("VB");
        if (subjects.own == null && !governed && !line.isPossessive(spot.to)) {
            subjects.own = person;
            subjects.ownEnd = spot.to;
        }
    }

    private Figure meant(Line line, int at, Gender gender, Subjects subjects) {
        if (subjects.own == null && subjects.first == null) {
            Figure after = opened(line, at, gender);
            if (after != null) {
                return after;
            }
        }
        Figure turned = turned(line, at, gender);
        if (turned != null) {
            return turned;
        }
        boolean object = line.tag(at).equals("PRP")
                && (Pronoun.HE.isObject(line.folded(at)) || Pronoun.SHE.isObject(line.folded(at)));
        if (object
                && subjects.own != null
                && subjects.ownEnd >= 0
                && Discourse.clauses(line, closed(line, subjects.ownEnd), at) <= 1) {
            return other(subjects, gender);
        }
        Figure subject = subjects.own == null || isAnother(subjects.own, gender) ? subjects.before : subjects.own;
        if (subject != null && subject.gender.mayBe(gender)) {
            return subject;
        }
        if (subjects.first != null && subjects.first.gender.mayBe(gender)) {
            return subjects.first;
        }
        boolean before = subjects.before != null && subjects.own != null && fits(subjects.before, gender);
        return before ? subjects.before : only(subjects, gender);
    }

    /** 'Peru's president thanked him': whoever does it is not whom it is done to. */
    private static Figure other(Subjects subjects, Gender gender) {
        Figure before = subjects.before;
        if (before != null && before != subjects.own && before.gender.mayBe(gender)) {
            return before;
        }
        Figure first = subjects.first;
        boolean isFirst = first != null && first != subjects.own && first.gender.mayBe(gender);
        return isFirst ? first : only(subjects, gender);
    }

    /** 'The queen met Vitali Klitschko. He bowed': the one whom the sentence before names beside its subject, if he is alone. */
    private static Figure only(Subjects subjects, Gender gender) {
        List<Figure> others = subjects.near.stream()
                .filter(figure -> figure != subjects.own && figure.gender.mayBe(gender))
                .toList();
        return others.size() == 1 && fits(others.get(0), gender) ? others.get(0) : null;
    }

    /** 'Peru's president, who was there, thanked him': past what is told of the subject in between. */
    private static int closed(Line line, int end) {
        if (!line.folded(end).equals(",") || !line.tag(end + 1).equals("WP")) {
            return end;
        }
        for (int comma = end + 1; comma < line.pieces().size(); comma++) {
            if (line.folded(comma).equals(",")) {
                return comma;
            }
        }
        return end;
    }

    private static boolean fits(Figure figure, Gender gender) {
        return figure.gender == gender && !isUnnamed(figure);
    }

    /** 'In his speech after the vote, Abbas said': the subject that the opening phrase goes before; null where none. */
    private Figure opened(Line line, int at, Gender gender) {
        if (!OPENING.contains(line.folded(0)) || !line.tag(at).equals("PRP$")) {
            return null;
        }
        for (int comma = at + 1; comma < line.pieces().size(); comma++) {
            if (line.folded(comma).equals(",")) {
                int next = line.tag(comma + 1).equals("DT") ? comma + 2 : comma + 1;
                Figure person = discourse.person(line.at(next));
                boolean acts = person != null && Discourse.isFinite(line, line.at(next).to);
                return acts && person.gender.mayBe(gender) ? person : null;
            }
        }
        return null;
    }

    /** 'pressed Whitaker over whether he had', 'thanked Sunak for his help'; null where no such verb stands before. */
    private Figure turned(Line line, int at, Gender gender) {
        for (int verb = at - 1; verb >= Math.max(0, at - TURNING_REACH); verb--) {
            if (line.tag(verb).startsWith("VB")
                    && WordClass.TURNING.has(line.token(verb).lemma())) {
                int object = line.tag(verb + 1).equals("DT") ? verb + 2 : verb + 1;
                Spot spot = line.at(object);
                Figure person = spot == null || spot.to > at ? null : discourse.person(spot);
                boolean linked = person != null
                        && !line.isPossessive(spot.to)
                        && Discourse.clauses(line, spot.to, at) == 0
                        && !line.folded(spot.to).equals(",")
                        && !line.folded(at - 1).equals("that");
                return linked && person.gender.mayBe(gender) ? person : null;
            }
        }
        return null;
    }

    /** 'the official said': a noun for one person before a verb of saying. */
    private boolean speaks(Line line, int noun) {
        return discourse.isUnnamedPerson(line, noun) && WordClass.SPEAKING.has(line.folded(noun + 1));
    }

    /** Whoever the noun means: what is theirs is given to nobody else. */
    private static Figure unnamed(Line line, int noun) {
        Figure figure = new Figure(null, List.of());
        if (line.folded(noun).endsWith("woman")) {
            figure.gender = Gender.FEMALE;
        } else if (line.folded(noun).endsWith("man")) {
            figure.gender = Gender.MALE;
        }
        return figure;
    }

    private static boolean isUnnamed(Figure figure) {
        return figure != null && figure.id == null;
    }

    /** 'The spokeswoman said he': somebody else than who speaks, and named before. */
    private static boolean isAnother(Figure speaker, Gender gender) {
        return isUnnamed(speaker) && !speaker.gender.mayBe(gender);
    }

    static Gender gender(Line line, int at) {
        if (!line.tag(at).startsWith("PRP")) {
            return Gender.UNKNOWN;
        }
        String word = line.folded(at);
        return Pronoun.HE.is(word) ? Gender.MALE : Pronoun.SHE.is(word) ? Gender.FEMALE : Gender.UNKNOWN;
    }
}
