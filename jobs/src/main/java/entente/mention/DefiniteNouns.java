package entente.mention;

import entente.mention.Spot.Form;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 'The company', 'the group', 'the bloc', 'the ministry': the one body of that kind which the sentences just before
 * name, or the one whose name ends with the noun ('the Trump administration'). Where there are two, or none, nobody.
 */
final class DefiniteNouns {

    private static final Map<String, Set<ActorKind>> KINDS = kinds();

    /** Nouns that mean the last body whose name ends with them. */
    private static final Set<String> NAMESAKES = Words.set(
            """
            administration agency army association authority bank coalition commission committee company council court
            federation foundation front group institute league ministry movement organisation organization party union
            """);

    /** Sentences over which a noun may reach back. */
    private static final int REACH = 2;

    private final Discourse discourse;
    private final List<Reference> references = new ArrayList<>();

    DefiniteNouns(Discourse discourse) {
        this.discourse = discourse;
    }

    private static Map<String, Set<ActorKind>> kinds() {
        Map<String, Set<ActorKind>> kinds = new LinkedHashMap<>();
        Set<ActorKind> armed = EnumSet.of(ActorKind.ARMED_GROUP);
        Set<ActorKind> bodies = EnumSet.of(ActorKind.INTERNATIONAL, ActorKind.BLOC);
        kinds.put("group", EnumSet.of(ActorKind.ARMED_GROUP, ActorKind.ORGANISATION));
        kinds.put("militants", armed);
        kinds.put("militia", armed);
        kinds.put("company", EnumSet.of(ActorKind.COMPANY));
        kinds.put("firm", EnumSet.of(ActorKind.COMPANY));
        kinds.put("carmaker", EnumSet.of(ActorKind.COMPANY));
        kinds.put("party", EnumSet.of(ActorKind.PARTY));
        kinds.put("bloc", bodies);
        kinds.put("alliance", bodies);
        kinds.put("organisation", EnumSet.of(ActorKind.INTERNATIONAL, ActorKind.ORGANISATION));
        kinds.put("organization", EnumSet.of(ActorKind.INTERNATIONAL, ActorKind.ORGANISATION));
        return kinds;
    }

    /** The references; a group without a name that one of them explains is taken from its line. */
    List<Reference> references() {
        for (int i = 0; i < discourse.lines().size(); i++) {
            Line line = discourse.line(i);
            for (int at = 1; at < line.pieces().size(); at++) {
                String noun = line.folded(at);
                boolean known = KINDS.containsKey(noun) || NAMESAKES.contains(noun);
                if (known && line.folded(at - 1).equals("the") && standsAlone(line, at)) {
                    refer(i, at, noun);
                }
            }
        }
        return references;
    }

    /** A noun by itself: no part of a name or compound, and not told apart by what follows. */
    private static boolean standsAlone(Line line, int at) {
        Spot spot = line.at(at);
        boolean free = spot == null || (spot.form == Form.GROUP && spot.from == at && spot.to == at + 1);
        Spot next = line.at(at + 1);
        return free
                && next == null
                && !line.tag(at + 1).startsWith("NN")
                && !line.folded(at + 1).equals("of")
                && !line.folded(at + 1).equals("that")
                && !line.joinsNext(at);
    }

    private void refer(int index, int at, String noun) {
        Line line = discourse.line(index);
        String actor = NAMESAKES.contains(noun) ? namesake(index, at, noun) : null;
        actor = actor == null && KINDS.containsKey(noun) ? ofKind(index, at, KINDS.get(noun)) : actor;
        if (actor != null) {
            if (line.at(at) != null) {
                line.at(at).actor = null;
            }
            references.add(Reference.of(line, at, at + 1, actor));
        }
    }

    /** The one body in reach whose name ends with the noun. */
    private String namesake(int index, int at, String noun) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = index; i >= Math.max(0, index - REACH - 1); i--) {
            for (Spot spot : discourse.line(i).spots()) {
                boolean before = i < index || spot.to <= at;
                boolean longer = before && discourse.isThing(spot) && spot.length() > 1;
                if (longer && spot.line.folded(spot.to - 1).equals(noun)) {
                    found.add(spot.actor);
                }
            }
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }

    /** The one body of a kind in reach. */
    private String ofKind(int index, int at, Set<ActorKind> kinds) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = index; i >= Math.max(0, index - REACH); i--) {
            for (Spot spot : discourse.line(i).spots()) {
                boolean before = i < index || spot.to <= at;
                if (before && discourse.isThing(spot) && kinds.contains(discourse.kind(spot.actor))) {
                    found.add(spot.actor);
                }
            }
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }
}
