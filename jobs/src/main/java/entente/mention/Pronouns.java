package entente.mention;

import entente.mention.Spot.Form;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Last step: third-person pronouns and definite plurals, where one candidate is clearly meant. 'He' is the person who was
 * last a subject; 'the two countries' are the two states that the words before name together.
 */
final class Pronouns {

    /** A pronoun or plural and one actor it stands for. */
    record Reference(Line line, int start, int end, String actor) {}

    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> TWO = Set.of("two", "both");
    private static final Set<String> STATES = Words.set(
            """
            allies capitals countries governments nations neighbors neighbours powers sides states
            """);
    private static final Set<String> LEADERS =
            Set.of("leaders", "men", "presidents", "ministers", "diplomats", "women");
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
                    Figure meant = own != null ? own : i - subjectLine <= REACH ? subject : null;
                    meant = meant != null && meant.gender.mayBe(gender) ? meant : null;
                    if (meant == null && first != null && first.gender.mayBe(gender)) {
                        meant = first;
                    }
                    if (meant != null) {
                        meant.gender = meant.gender == Gender.UNKNOWN ? gender : meant.gender;
                        refer(line, at, at + 1, meant.id);
                        own = own == null ? meant : own;
                    }
                } else {
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

    /** 'The two countries', 'both sides', 'the two leaders'. */
    private void plural(int index, int at) {
        Line line = lines.get(index);
        if (!TWO.contains(line.folded(at))) {
            return;
        }
        int noun = line.tag(at + 1).equals("JJ") ? at + 2 : at + 1;
        boolean states = STATES.contains(line.folded(noun));
        boolean leaders = LEADERS.contains(line.folded(noun));
        if ((!states && !leaders) || line.at(noun) != null) {
            return;
        }
        if (line.folded(at).equals("two") && !Set.of("the", "these", "those").contains(line.folded(at - 1))) {
            return;
        }
        for (int back = index; back >= Math.max(0, index - REACH); back--) {
            Set<String> pair = named(lines.get(back), back == index ? at : Integer.MAX_VALUE, leaders);
            if (pair.size() == 2) {
                pair.forEach(actor -> refer(line, at, noun + 1, actor));
                return;
            }
            if (pair.size() > 2) {
                return;
            }
        }
    }

    private Set<String> named(Line line, int before, boolean leaders) {
        Set<String> actors = new LinkedHashSet<>();
        for (Spot spot : line.spots()) {
            if (spot.from >= before || spot.actor == null || spot.kind == MentionKind.PLACE) {
                continue;
            }
            boolean person = isPerson(spot) && spot.figure != null;
            boolean state = gazetteer
                    .actor(spot.actor)
                    .map(actor -> actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.TERRITORY)
                    .orElse(false);
            if (leaders ? person : state) {
                actors.add(spot.actor);
            }
        }
        return actors;
    }
}
