package entente.mention;

import entente.mention.Spot.Form;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Last step: third-person pronouns and definite plurals, where one candidate is clearly meant. 'He' is the person who was
 * last a subject; 'the two countries' are the two states that the words before name together.
 */
final class Pronouns {

    /** A pronoun or plural and one actor it stands for. */
    record Reference(Line line, int start, int end, String actor) {}

    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> PAIR = Set.of("pair", "duo");
    private static final Set<String> DEFINITE = Set.of("the", "these", "those");
    private static final Set<String> TWO = Set.of("two", "both");
    private static final Set<String> STATES = Words.set(
            """
            allies capitals countries governments nations neighbors neighbours powers sides states
            """);
    private static final Set<String> LEADERS =
            Set.of("leaders", "men", "presidents", "ministers", "diplomats", "women");
    /** Nouns for one person whom the article does not name. */
    private static final Set<String> UNNAMED = Words.set(
            """
            activist advocate adviser advisor agent aide ambassador analyst attorney author bishop chief commander
            commentator cleric colonel congressman congresswoman consultant diplomat director doctor driver economist
            editor executive expert farmer fighter founder general governor historian investigator journalist judge
            lawmaker lawyer leader legislator man manager mayor member minister negotiator observer officer official
            pastor policeman politician priest president professor prosecutor rabbi reporter representative researcher
            resident scholar scientist secretary senator soldier source speaker spokesman spokesperson spokeswoman
            strategist student teacher trader veteran victim witness woman worker writer
            """);

    private static final Set<String> SPEAKING = Words.set(
            """
            added adds argued argues asked claimed claims explained insisted noted said says stated suggested told tells
            warned wrote writes
            """);

    /** Sentences over which a reference may reach back. */
    private static final int REACH = 2;

    private final Gazetteer gazetteer;
    private final List<Line> lines;
    private final List<Reference> references = new ArrayList<>();

    Pronouns(Gazetteer gazetteer, List<Line> lines) {
        this.gazetteer = gazetteer;
        this.lines = lines;
    }

    List<Reference> references() {
        Figure subject = null;
        int subjectLine = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Figure own = null;
            Figure first = null;
            for (int at = 0; at < line.pieces().size(); at++) {
                Spot spot = line.at(at);
                if (spot != null && spot.form == Form.GROUP && spot.to == at + 1 && speaks(line, at)) {
                    own = own == null ? unnamed(line, at) : own;
                    continue;
                }
                if (spot != null) {
                    if (spot.from == at && spot.figure != null && isPerson(spot)) {
                        first = first == null ? spot.figure : first;
                        own = own == null && !line.tag(at - 1).equals("IN") && !line.isPossessive(spot.to)
                                ? spot.figure
                                : own;
                    }
                    continue;
                }
                Gender gender = gender(line, at);
                if (gender != Gender.UNKNOWN) {
                    Figure before = i - subjectLine <= REACH ? subject : null;
                    Figure meant = meant(own, first, before, gender);
                    if (meant != null && !isUnnamed(meant)) {
                        meant.gender = meant.gender == Gender.UNKNOWN ? gender : meant.gender;
                        refer(line, at, at + 1, meant.id);
                        own = own == null ? meant : own;
                    }
                } else if (!they(i, at)) {
                    plural(i, at);
                }
            }
            if (own != null || first != null) {
                subject = own != null ? own : first;
                subjectLine = i;
            }
        }
        return references;
    }

    /** 'the official said': a noun for one person before a verb of saying. */
    private static boolean speaks(Line line, int noun) {
        return line.tag(noun).equals("NN")
                && UNNAMED.contains(line.folded(noun))
                && SPEAKING.contains(line.folded(noun + 1));
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

    /**
     * Whom a pronoun means, null where nobody fits.
     *
     * @param own the subject so far in its sentence, perhaps one without a name
     * @param first whom its sentence names first
     * @param before the last subject before its sentence, null where that is too far back
     */
    private static Figure meant(Figure own, Figure first, Figure before, Gender gender) {
        Figure subject = own == null || isAnother(own, gender) ? before : own;
        if (subject != null && subject.gender.mayBe(gender)) {
            return subject;
        }
        return first != null && first.gender.mayBe(gender) ? first : null;
    }

    private static boolean isUnnamed(Figure figure) {
        return figure != null && figure.id == null;
    }

    /** 'The spokeswoman said he': somebody else than who speaks, and named before. */
    private static boolean isAnother(Figure speaker, Gender gender) {
        return isUnnamed(speaker) && !speaker.gender.mayBe(gender);
    }

    private static boolean isPerson(Spot spot) {
        return spot.form == Form.PERSON || spot.form == Form.TITLE;
    }

    private static Gender gender(Line line, int at) {
        if (!line.tag(at).startsWith("PRP")) {
            return Gender.UNKNOWN;
        }
        String word = line.folded(at);
        return MALE.contains(word) ? Gender.MALE : FEMALE.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    private void refer(Line line, int from, int to, String actor) {
        references.add(new Reference(
                line, line.pieces().get(from).start(), line.pieces().get(to - 1).end(), actor));
    }

    /** Whether a noun phrase is a plural that this step resolves: 'two countries', 'both sides'. */
    static boolean isPair(Line line, int from, int to) {
        String noun = line.folded(to - 1);
        return (STATES.contains(noun) || LEADERS.contains(noun)) && TWO.contains(line.folded(from - 1));
    }

    /** 'The two countries', 'both sides', 'the two leaders', 'the pair'. */
    private void plural(int index, int at) {
        Line line = lines.get(index);
        boolean definite = DEFINITE.contains(line.folded(at - 1));
        if (PAIR.contains(line.folded(at)) && definite) {
            refer(index, at, at + 1, true);
            return;
        }
        if (!TWO.contains(line.folded(at)) || (line.folded(at).equals("two") && !definite)) {
            return;
        }
        int noun = line.tag(at + 1).equals("JJ") ? at + 2 : at + 1;
        if (definite && line.tag(noun).startsWith("VB") && line.folded(at).equals("two")) {
            refer(index, at, at + 1, true);
        } else if (line.at(noun) == null
                && (STATES.contains(line.folded(noun)) || LEADERS.contains(line.folded(noun)))) {
            refer(index, at, noun + 1, LEADERS.contains(line.folded(noun)));
        }
    }

    private void refer(int index, int from, int to, boolean leaders) {
        Set<String> pair = Set.of();
        for (int back = index; back >= Math.max(0, index - REACH) && pair.isEmpty(); back--) {
            Set<String> there = named(lines.get(back), back == index ? from : Integer.MAX_VALUE, leaders);
            if (there.size() > 2) {
                return;
            }
            pair = there.size() == 2 ? there : pair;
        }
        if (pair.isEmpty() && !leaders) {
            pair = bilateral(index);
        }
        for (String actor : pair) {
            refer(lines.get(index), from, to, actor);
        }
    }

    /** The two states that the article is about so far: each a good part of all states named, both together nearly all. */
    private Set<String> bilateral(int index) {
        Map<String, Integer> counts = new TreeMap<>();
        int all = 0;
        for (int i = 0; i <= index; i++) {
            for (Spot spot : lines.get(i).spots()) {
                if (spot.actor != null && isState(spot.actor)) {
                    counts.merge(spot.actor, 1, Integer::sum);
                    all++;
                }
            }
        }
        int least = Math.max(2, all / 4);
        Set<String> pair = new LinkedHashSet<>();
        int both = 0;
        for (var entry : counts.entrySet()) {
            if (entry.getValue() >= least) {
                pair.add(entry.getKey());
                both += entry.getValue();
            }
        }
        return pair.size() == 2 && both * 4 >= all * 3 ? pair : Set.of();
    }

    /** 'They' at the head of a sentence after one whose subject is 'Putin and Xi'. */
    private boolean they(int index, int at) {
        Line line = lines.get(index);
        if (at > 1 || index == 0 || !line.folded(at).equals("they")) {
            return false;
        }
        Line before = lines.get(index - 1);
        List<Spot> spots = before.spots().stream()
                .filter(spot -> spot.actor != null)
                .limit(2)
                .toList();
        if (spots.size() < 2
                || spots.get(0).from > 2
                || spots.get(1).from - spots.get(0).to != 1
                || !before.folded(spots.get(0).to).equals("and")
                || spots.get(0).actor.equals(spots.get(1).actor)) {
            return false;
        }
        spots.forEach(spot -> refer(line, at, at + 1, spot.actor));
        return true;
    }

    private boolean isState(String id) {
        return gazetteer
                .actor(id)
                .map(actor -> actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.TERRITORY)
                .orElse(false);
    }

    private Set<String> named(Line line, int before, boolean leaders) {
        Set<String> actors = new LinkedHashSet<>();
        for (Spot spot : line.spots()) {
            if (spot.from >= before || spot.actor == null || spot.kind == MentionKind.PLACE) {
                continue;
            }
            boolean person = isPerson(spot) && spot.figure != null;
            boolean state = isState(spot.actor);
            if (leaders ? person : state) {
                actors.add(spot.actor);
            }
        }
        return actors;
    }
}
