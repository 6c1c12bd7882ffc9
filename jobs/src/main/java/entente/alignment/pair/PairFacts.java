package entente.alignment.pair;

import entente.actor.ActorKind;
import entente.alignment.Alignment;
import entente.alignment.Construction;
import entente.alignment.PloverCode;
import entente.alignment.fact.Supposition;
import entente.alignment.grammar.Leanings;
import entente.alignment.grammar.Tree;
import entente.alignment.pair.SentenceActors.Named;
import entente.alignment.pair.SentenceActors.Placed;
import entente.alignment.reader.Answers;
import entente.alignment.scene.Scene;
import entente.corpus.Span;
import entente.mention.Mention;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What rules and grammar say of an ordered pair of actors, as numbers near 0 to 1, for training and for reading alike. */
final class PairFacts {

    private static final Map<FactBlock, Integer> AT = new EnumMap<>(FactBlock.class);

    static {
        for (FactBlock block : FactBlock.values()) {
            AT.put(block, block.at());
        }
    }

    private static final List<Construction.Kind> KINDS = List.of(Construction.Kind.values());

    private static final int MAX_STEPS = 6;

    private final SentenceActors actors;

    /** Null where the sentence has no tree. */
    private final Scene scene;

    private final Collection<Alignment> rules;
    private final List<Span> quotations;
    private final double[] leanings;

    /**
     * @param scene of the sentence, or null where it has no tree
     * @param rules what the rules have read in it
     * @param quotations stretches of the article inside quotation marks, in order
     */
    PairFacts(
            SentenceActors actors, Scene scene, Collection<Alignment> rules, List<Span> quotations, Leanings leanings) {
        this.actors = actors;
        this.scene = scene;
        this.rules = rules;
        this.quotations = quotations;
        this.leanings = new double[actors.sentence().tokens().size()];
        for (int i = 0; i < this.leanings.length; i++) {
            this.leanings[i] = leanings.of(actors.sentence().tokens().get(i));
        }
    }

    /** The facts of the pair of these indices. */
    float[] of(int source, int target) {
        float[] facts = new float[FactBlock.COUNT];
        Named from = actors.actors().get(source);
        Named to = actors.actors().get(target);
        Placed[] nearest = actors.nearest(source, target);
        read(facts, from.id(), to.id());
        kind(facts, FactBlock.SOURCE_KIND, from.kind());
        kind(facts, FactBlock.TARGET_KIND, to.kind());
        words(facts, FactBlock.SOURCE_WORDS, nearest[0].mention());
        words(facts, FactBlock.TARGET_WORDS, nearest[1].mention());
        place(facts, from, to, nearest);
        leaning(facts, nearest);
        set(facts, FactBlock.SPEECH, 2, quoted(nearest[0].mention()) ? 1 : 0);
        set(facts, FactBlock.SPEECH, 3, quoted(nearest[1].mention()) ? 1 : 0);
        if (scene != null) {
            set(facts, FactBlock.PARSED, 0, 1);
            tree(facts, from.id(), to.id(), nearest);
        }
        return facts;
    }

    private static void set(float[] facts, FactBlock block, int index, double value) {
        facts[AT.get(block) + index] = (float) value;
    }

    private void read(float[] facts, String source, String target) {
        for (Alignment read : rules) {
            confidence(facts, FactBlock.RULES, read, source, target);
            if (read.source().equals(source) && read.target().equals(target)) {
                set(
                        facts,
                        FactBlock.CONSTRUCTION,
                        KINDS.indexOf(read.construction().kind()),
                        1);
                set(facts, FactBlock.CODE, code(read.code()), 1);
                set(facts, FactBlock.MODALITY, 0, read.negated() ? 1 : 0);
                set(facts, FactBlock.MODALITY, 1, read.hedged() ? 1 : 0);
                set(facts, FactBlock.MODALITY, 2, scene != null && Supposition.isWeak(scene, read) ? 1 : 0);
                set(facts, FactBlock.TELLING, Answers.TELLINGS.indexOf(read.factuality()), 1);
            }
        }
    }

    private static void confidence(float[] facts, FactBlock block, Alignment read, String source, String target) {
        boolean there = read.source().equals(source) && read.target().equals(target);
        boolean back = read.source().equals(target) && read.target().equals(source);
        if (there || back) {
            int index = AT.get(block) + (there ? 0 : 2) + (read.polarity() > 0 ? 0 : 1);
            facts[index] = Math.max(facts[index], (float) read.confidence());
        }
    }

    private static int code(PloverCode code) {
        return switch (code) {
            case AID, COOPERATE, RETREAT -> 0;
            case SUPPORT, CONCEDE, AGREE -> 1;
            case CONSULT, REQUEST -> 2;
            case REJECT, ACCUSE, THREATEN, PROTEST -> 3;
            case MOBILIZE, SANCTION, COERCE, ASSAULT -> 4;
        };
    }

    private static void kind(float[] facts, FactBlock block, ActorKind kind) {
        int index =
                switch (kind) {
                    case PERSON -> 0;
                    case STATE, TERRITORY -> 1;
                    case BLOC, ARMED_GROUP, GROUP, PLACE -> 3;
                    default -> 2;
                };
        set(facts, block, index, 1);
    }

    private static void words(float[] facts, FactBlock block, Mention mention) {
        int index =
                switch (mention.kind()) {
                    case NAME, ALIAS -> 0;
                    case TITLE, ROLE, GROUP -> 1;
                    case DEMONYM -> 2;
                    case METONYM, PLACE -> 3;
                    case PRONOUN -> 4;
                };
        set(facts, block, index, 1);
    }

    private void place(float[] facts, Named from, Named to, Placed[] nearest) {
        int distance = Math.max(nearest[0].from(), nearest[1].from()) - Math.min(nearest[0].to(), nearest[1].to());
        set(facts, FactBlock.PLACE, 0, Math.min(1, StrictMath.log(1.0 + Math.max(0, distance)) / 4));
        set(facts, FactBlock.PLACE, 1, nearest[0].from() < nearest[1].from() ? 1 : 0);
        set(facts, FactBlock.PLACE, 2, StrictMath.log(actors.actors().size()) / 3);
        set(facts, FactBlock.PLACE, 3, from.places().size() > 1 ? 1 : 0);
        set(facts, FactBlock.PLACE, 4, to.places().size() > 1 ? 1 : 0);
        boolean same = nearest[0].mention().span().equals(nearest[1].mention().span());
        set(facts, FactBlock.PLACE, 5, same ? 1 : 0);
    }

    private void leaning(float[] facts, Placed[] nearest) {
        int low = Math.min(nearest[0].to(), nearest[1].to());
        int high = Math.max(nearest[0].from(), nearest[1].from());
        for (int i = 0; i < leanings.length; i++) {
            int sign = leanings[i] > 0 ? 0 : 1;
            if (leanings[i] != 0) {
                facts[AT.get(FactBlock.LEANING) + sign] += (float) Math.abs(leanings[i]) / 4;
                if (i > low && i < high) {
                    facts[AT.get(FactBlock.LEANING) + 2 + sign] += (float) Math.abs(leanings[i]) / 2;
                }
            }
        }
    }

    private boolean quoted(Mention mention) {
        for (Span quotation : quotations) {
            if (quotation.start() <= mention.start()) {
                if (mention.start() < quotation.end()) {
                    return true;
                }
            } else {
                return false;
            }
        }
        return false;
    }

    private void tree(float[] facts, String source, String target, Placed[] nearest) {
        Tree tree = scene.tree();
        int from = tree.headOf(nearest[0].from(), nearest[0].to());
        int to = tree.headOf(nearest[1].from(), nearest[1].to());
        set(facts, FactBlock.SPEECH, 0, speaks(source, to) ? 1 : 0);
        set(facts, FactBlock.SPEECH, 1, speaks(target, from) ? 1 : 0);
        part(facts, FactBlock.SOURCE_PART, from);
        part(facts, FactBlock.TARGET_PART, to);
        set(facts, FactBlock.PLACE, 6, Math.min(1, tree.distance(from, to) / 10.0));
        set(facts, FactBlock.PLACE, 7, within(from, to) ? 1 : 0);
        set(facts, FactBlock.PLACE, 8, within(to, from) ? 1 : 0);
        int above = above(from, to);
        if (above != Tree.NONE) {
            set(facts, FactBlock.PLACE, 9, tree.isVerb(above) ? 1 : 0);
            set(facts, FactBlock.LEANING, leanings[above] > 0 ? 4 : 5, Math.abs(leanings[above]));
        }
    }

    private boolean speaks(String actor, int token) {
        return scene.speakers(token).stream()
                .anyMatch(speaker -> speaker.mention().actor().equals(actor));
    }

    private void part(float[] facts, FactBlock block, int token) {
        Tree tree = scene.tree();
        int at = token;
        for (int steps = 0; steps < MAX_STEPS && tree.relation(at).equals("conj") && tree.head(at) >= 0; steps++) {
            at = tree.head(at);
        }
        if (at != token) {
            set(facts, block, 8, 1);
        }
        int index =
                switch (tree.relation(at)) {
                    case "nsubj", "csubj" -> 0;
                    case "nsubj:pass", "csubj:pass" -> 1;
                    case "obj", "iobj" -> 2;
                    case "obl" -> 3;
                    case "obl:agent" -> 4;
                    case "nmod" -> 5;
                    case "nmod:poss" -> 6;
                    case "compound", "amod", "flat", "appos" -> 7;
                    default -> Tree.NONE;
                };
        if (index != Tree.NONE) {
            set(facts, block, index, 1);
        }
    }

    /** Whether a mention is part of another's phrase: 'the Chinese' of 'the Chinese spokeswoman Mao Ning'. */
    private boolean within(int inner, int outer) {
        return inner != outer && scene.tree().under(inner, outer);
    }

    /** The nearest word that governs both. */
    private int above(int a, int b) {
        Tree tree = scene.tree();
        int at = a;
        for (int steps = 0; steps < tree.size() && at != Tree.NONE; steps++) {
            if (tree.under(b, at)) {
                return at;
            }
            at = tree.head(at);
        }
        return Tree.NONE;
    }
}
