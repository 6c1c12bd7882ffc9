package entente.mention.person;

import entente.actor.WordClass;
import entente.mention.MentionKind;
import entente.mention.line.Line;
import entente.mention.line.Spot;
import entente.mention.spot.Pairs;
import entente.text.Pronoun;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Definite plurals and 'they': 'the two countries' are the two states that the words before name together. */
public final class Plurals {

    private static final Set<String> PAIR = Set.of("pair", "duo");
    private static final Set<String> DEFINITE = Set.of("the", "these", "those");

    /** Sentences over which a reference may reach back. */
    private static final int REACH = 2;

    private final Discourse discourse;
    private final List<Line> lines;
    private final List<Reference> references = new ArrayList<>();

    Plurals(Discourse discourse) {
        this.discourse = discourse;
        this.lines = discourse.lines();
    }

    List<Reference> references() {
        for (int i = 0; i < lines.size(); i++) {
            for (int at = 0; at < lines.get(i).pieces().size(); at++) {
                if (lines.get(i).at(at) == null && !they(i, at)) {
                    plural(i, at);
                }
            }
        }
        return references;
    }

    private void refer(Line line, int from, int to, String actor) {
        references.add(Reference.of(line, from, to, actor));
    }

    /** 'The two countries', 'both sides', 'the two leaders', 'the pair'. */
    private void plural(int index, int at) {
        Line line = lines.get(index);
        boolean definite = DEFINITE.contains(line.folded(at - 1));
        if (PAIR.contains(line.folded(at)) && definite) {
            refer(index, at, at + 1, true);
            return;
        }
        if (!Pairs.counts(line.folded(at)) || (line.folded(at).equals("two") && !definite)) {
            return;
        }
        int noun = line.tag(at + 1).equals("JJ") ? at + 2 : at + 1;
        if (definite && line.tag(noun).startsWith("VB") && line.folded(at).equals("two")) {
            refer(index, at, at + 1, true);
        } else if (line.at(noun) == null && Pairs.isNoun(line.folded(noun))) {
            refer(index, at, noun + 1, WordClass.LEADER_PLURAL.has(line.folded(noun)));
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

    /**
     * The two states that the article is about so far: each a good part of all states named, both together nearly all.
     */
    private Set<String> bilateral(int index) {
        Map<String, Integer> counts = new TreeMap<>();
        int all = 0;
        for (int i = 0; i <= index; i++) {
            for (Spot spot : lines.get(i).spots()) {
                if (spot.actor != null && discourse.isState(spot.actor)) {
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

    /**
     * 'They' and 'their' after 'Putin and Xi' as a subject: of the same sentence, or, at the head of a sentence, of the
     * one before; 'their' of troops that are the subject.
     */
    private boolean they(int index, int at) {
        Line line = lines.get(index);
        if (!Pronoun.THEY.isCase(line.folded(at)) || discourse.isQuoted(line, at)) {
            return false;
        }
        Set<String> two = line.folded(at).equals("them") ? Set.of() : pairOf(line, at);
        if (two.isEmpty() && at <= 1 && index > 0) {
            two = pairOf(lines.get(index - 1), Integer.MAX_VALUE);
        }
        if (two.isEmpty() && line.folded(at).equals("their")) {
            two = troops(line, at);
        }
        two.forEach(actor -> refer(line, at, at + 1, actor));
        return !two.isEmpty();
    }

    /** The two of 'Putin and Xi' at the head of a line, perhaps with their offices. */
    private static Set<String> pairOf(Line line, int before) {
        List<Spot> spots = line.spots().stream()
                .filter(spot -> spot.actor != null)
                .filter(spot -> spot.kind != MentionKind.PLACE && spot.kind != MentionKind.DEMONYM)
                .limit(2)
                .toList();
        boolean joined = spots.size() == 2
                && spots.get(0).from <= 3
                && spots.get(1).to <= before
                && line.folded(spots.get(0).to).equals("and")
                && spots.get(1).from - spots.get(0).to <= 3
                && !spots.get(0).actor.equals(spots.get(1).actor);
        return joined ? new LinkedHashSet<>(List.of(spots.get(0).actor, spots.get(1).actor)) : Set.of();
    }

    /** The state whose troops or officials are the subject that 'their' goes back to. */
    private static Set<String> troops(Line line, int at) {
        Spot last = null;
        for (Spot spot : line.spots()) {
            if (spot.to <= at && spot.actor != null) {
                last = spot;
            }
        }
        boolean subject = last != null
                && last.kind == MentionKind.ROLE
                && line.folded(last.to - 1).endsWith("s")
                && Discourse.clauses(line, last.to, at) > 0;
        return subject ? Set.of(last.actor) : Set.of();
    }

    private Set<String> named(Line line, int before, boolean leaders) {
        Set<String> actors = new LinkedHashSet<>();
        for (Spot spot : line.spots()) {
            if (spot.from >= before || spot.actor == null || spot.kind == MentionKind.PLACE) {
                continue;
            }
            boolean person = discourse.person(spot) != null;
            boolean state = discourse.isState(spot.actor);
            if (leaders ? person : state) {
                actors.add(spot.actor);
            }
        }
        return actors;
    }
}
