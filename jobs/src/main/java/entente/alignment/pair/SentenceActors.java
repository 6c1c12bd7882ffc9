package entente.alignment.pair;

import entente.actor.ActorKind;
import entente.actor.Gazetteer;
import entente.alignment.grammar.Tree;
import entente.alignment.reader.Mark;
import entente.alignment.reader.MarkedSentence.MarkedActor;
import entente.alignment.reader.MarkedSentence.MarkedSpan;
import entente.mention.Mention;
import entente.mention.MentionKind;
import entente.text.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who of a sentence may stand for or against whom: each actor by all of its mentions, in the order of the first.
 *
 * @param sentence with or without a tree
 * @param actors at most {@link #MOST}; groups and places are none
 */
public record SentenceActors(Sentence sentence, List<Named> actors) {

    /** A list of more names than this says little of its pairs, which grow with its square. */
    static final int MOST = 16;

    /**
     * An actor of the sentence.
     *
     * @param id of the actor
     * @param kind what it is
     * @param places its mentions, in order of the text
     */
    public record Named(String id, ActorKind kind, List<Placed> places) {}

    /**
     * A mention in its sentence.
     *
     * @param mention the words
     * @param from first token
     * @param to last token
     */
    public record Placed(Mention mention, int from, int to) {}

    /**
     * The actors of a sentence.
     *
     * @param mentions of this sentence, in order of the text
     * @param kinds of the actors by id; who is not among them is taken for a body
     */
    public static SentenceActors of(Sentence sentence, List<Mention> mentions, Map<String, ActorKind> kinds) {
        Map<String, List<Placed>> byActor = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            boolean acts = mention.kind() != MentionKind.GROUP
                    && mention.kind() != MentionKind.PLACE
                    && Gazetteer.isSomebody(mention.actor());
            Placed placed = acts ? placed(sentence, mention) : null;
            if (placed != null && (byActor.size() < MOST || byActor.containsKey(mention.actor()))) {
                byActor.computeIfAbsent(mention.actor(), a -> new ArrayList<>()).add(placed);
            }
        }
        List<Named> actors = new ArrayList<>();
        byActor.forEach((id, places) ->
                actors.add(new Named(id, kinds.getOrDefault(id, ActorKind.ORGANISATION), List.copyOf(places))));
        return new SentenceActors(sentence, List.copyOf(actors));
    }

    private static Placed placed(Sentence sentence, Mention mention) {
        int from = Tree.NONE;
        int to = Tree.NONE;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (sentence.tokens().get(i).start() < mention.end()
                    && mention.start() < sentence.tokens().get(i).end()) {
                from = from == Tree.NONE ? i : from;
                to = i;
            }
        }
        return from == Tree.NONE ? null : new Placed(mention, from, to);
    }

    /** Whether there is a pair to judge. */
    public boolean pair() {
        return actors.size() > 1;
    }

    /** The actors as the reader takes them: spans point into the text of the sentence. */
    List<MarkedActor> marked() {
        List<MarkedActor> marked = new ArrayList<>();
        for (Named actor : actors) {
            List<MarkedSpan> spans = new ArrayList<>();
            for (Placed placed : actor.places()) {
                Mention mention = placed.mention();
                spans.add(new MarkedSpan(
                        Math.max(0, mention.start() - sentence.start()),
                        Math.min(sentence.end(), mention.end()) - sentence.start(),
                        Mark.of(actor.kind(), mention.kind())));
            }
            marked.add(new MarkedActor(spans));
        }
        return marked;
    }

    /** The mentions of two actors that stand nearest to each other. */
    Placed[] nearest(int a, int b) {
        Placed[] nearest = null;
        int least = Integer.MAX_VALUE;
        for (Placed one : actors.get(a).places()) {
            for (Placed other : actors.get(b).places()) {
                int distance = Math.max(one.from(), other.from()) - Math.min(one.to(), other.to());
                if (distance < least) {
                    least = distance;
                    nearest = new Placed[] {one, other};
                }
            }
        }
        return nearest;
    }
}
