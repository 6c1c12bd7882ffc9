package entente.mention.person;

import entente.actor.ActorKind;
import entente.actor.WordClass;
import entente.mention.line.Line;
import entente.mention.line.Spot;
import entente.mention.line.Spot.Form;
import entente.mention.spot.HomeState;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * 'The company', 'the militant group', 'the bloc', 'the ministry': the one body of that kind which the sentences just
 * before name, or the one whose name ends with the noun ('the Trump administration'); 'the regime': the one state named
 * there; 'the North': the one state so called. Where there are two, or none, nobody.
 */
final class DefiniteNouns {

    private static final Set<String> HALVES = Set.of("North", "South");

    private static final Set<String> DEFINITE = Set.of("the", "this", "that");

    private static final int MAX_ADJECTIVES = 3;

    /** Sentences over which a noun may reach back. */
    private static final int REACH = 2;

    private final Discourse discourse;
    private final HomeState home;
    /** Where states are first named that begin with a word such as 'North'. */
    private final Map<String, Map<String, Integer>> halves = new TreeMap<>();

    private final List<Reference> references = new ArrayList<>();

    DefiniteNouns(Discourse discourse) {
        this.discourse = discourse;
        this.home = new HomeState(discourse.gazetteer(), discourse.lines());
        for (Line line : discourse.lines()) {
            for (Spot spot : line.spots()) {
                String first = spot.actor != null && discourse.isState(spot.actor)
                        ? discourse.label(spot.actor).split(" ", 2)[0]
                        : "";
                if (HALVES.contains(first)) {
                    halves.computeIfAbsent(first, half -> new TreeMap<>()).putIfAbsent(spot.actor, spot.start());
                }
            }
        }
    }

    /** The references; a group without a name that one of them explains is taken from its line. */
    List<Reference> references() {
        for (int i = 0; i < discourse.lines().size(); i++) {
            Line line = discourse.line(i);
            for (int at = 1; at < line.pieces().size(); at++) {
                BodyNoun noun = BodyNoun.of(line.folded(at));
                if (HALVES.contains(line.raw(at))
                        && standsAlone(line, at)
                        && line.folded(at - 1).equals("the")) {
                    half(i, at);
                }
                if (noun != null && standsAlone(line, at)) {
                    int from = phrase(line, at);
                    if (DEFINITE.contains(line.folded(from - 1))) {
                        refer(i, from, at, noun);
                    }
                }
            }
        }
        return references;
    }

    /** A noun by itself: no part of a name or compound, and not told apart by what follows. */
    private static boolean standsAlone(Line line, int at) {
        Spot spot = line.at(at);
        boolean free = spot == null || (spot.form == Form.GROUP && spot.to == at + 1 && spot.tie.isEmpty());
        Spot next = line.at(at + 1);
        return free
                && next == null
                && !line.tag(at + 1).startsWith("NN")
                && !line.folded(at + 1).equals("of")
                && !line.folded(at + 1).equals("that")
                && !line.joinsNext(at);
    }

    /** Where the adjectives before a noun begin; the noun itself where one of them tells it from others of its kind. */
    private static int phrase(Line line, int at) {
        int from = line.at(at) == null ? at : line.at(at).from;
        int first = from;
        while (at - first < MAX_ADJECTIVES && line.at(first - 1) == null && describes(line.tag(first - 1))) {
            first--;
        }
        for (int i = first; i < at; i++) {
            if (WordClass.OTHER_BODY.has(line.folded(i))) {
                return at;
            }
        }
        return first;
    }

    private static boolean describes(String tag) {
        return tag.equals("JJ") || tag.equals("VBN") || tag.equals("NN");
    }

    /** 'The North': the one state of such a name that the article has named. */
    private void half(int index, int at) {
        Line line = discourse.line(index);
        int start = line.pieces().get(at).start();
        List<String> found = halves.getOrDefault(line.raw(at), Map.of()).entrySet().stream()
                .filter(entry -> entry.getValue() < start)
                .map(Map.Entry::getKey)
                .toList();
        if (found.size() == 1) {
            references.add(Reference.of(line, at, at + 1, found.get(0)));
        }
    }

    private void refer(int index, int from, int at, BodyNoun noun) {
        Line line = discourse.line(index);
        int start = line.pieces().get(at).start();
        String actor = noun.isNamesake() ? namesake(index, at, line.folded(at)) : null;
        actor = actor == null ? ofKind(index, at, noun.kinds()) : actor;
        actor = actor == null && from == at && noun.isState() ? state(index, at) : actor;
        actor = actor == null && from == at && noun.isOfHome()
                ? home.before(start).orElse(null)
                : actor;
        if (actor != null) {
            if (line.at(at) != null) {
                line.at(at).actor = null;
            }
            references.add(Reference.of(line, from, at + 1, actor));
        }
    }

    /** The one body in reach whose name ends with the noun. */
    private String namesake(int index, int at, String noun) {
        return only(
                index,
                at,
                REACH + 1,
                spot -> discourse.isThing(spot)
                        && spot.length() > 1
                        && spot.line.folded(spot.to - 1).equals(noun));
    }

    /** The one body of a kind in reach. */
    private String ofKind(int index, int at, Set<ActorKind> kinds) {
        return only(index, at, REACH, spot -> discourse.isThing(spot) && kinds.contains(discourse.kind(spot.actor)));
    }

    /** The one state in reach. */
    private String state(int index, int at) {
        return only(index, at, REACH, spot -> spot.actor != null && discourse.isState(spot.actor));
    }

    /** The one actor whom spots of a kind name before a piece, in its line and some lines before; null of none or several. */
    private String only(int index, int at, int reach, Predicate<Spot> kind) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = index; i >= Math.max(0, index - reach); i--) {
            for (Spot spot : discourse.line(i).spots()) {
                if ((i < index || spot.to <= at) && kind.test(spot)) {
                    found.add(spot.actor);
                }
            }
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }
}
