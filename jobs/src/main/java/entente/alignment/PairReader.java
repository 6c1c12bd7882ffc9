package entente.alignment;

import entente.corpus.Span;
import entente.mention.Mention;
import entente.mention.MentionKind;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairs of a sentence that no rule has read, judged by the model: what stands in no frame of the lexicon, but reads like
 * what people marked. Quadratic in the mentions of a sentence, which are bounded.
 */
final class PairReader implements Serializable {

    /** A verdict below this is no alignment where no rule has read one. */
    private static final double THRESHOLD = 0.37;

    /** Below this even what a rule has read is more likely wrong than worth a look. */
    private static final double LEAST = 0.25;

    /** A list of more names than this says nothing of its pairs. */
    private static final int MAX_MENTIONS = 16;

    private static final int MAX_STEPS = 3;
    private static final Set<String> TOPICAL = Set.of("on", "about", "regarding", "concerning", "over");
    private static final Set<String> WITHIN_NAME = Set.of("compound", "amod", "flat");

    private final PairModel model;

    PairReader(PairModel model) {
        this.model = model;
    }

    /**
     * An ordered pair of mentions of distinct actors.
     *
     * @param from token that governs the source, or {@link Tree#NONE} where it speaks from another sentence
     * @param to token that governs the target
     * @param speaks whether the source is cited for the target's words
     * @param actors how many actors the sentence names
     */
    record Pair(Mention source, int from, Mention target, int to, boolean speaks, int actors) {

        void describe(PairFeatures features, Collection<Alignment> found) {
            features.of(source, from, target, to, speaks, actors, between(found));
        }

        private List<Alignment> between(Collection<Alignment> found) {
            return found.stream()
                    .filter(a -> (a.source().equals(source.actor())
                                    && a.target().equals(target.actor()))
                            || (a.source().equals(target.actor()) && a.target().equals(source.actor())))
                    .toList();
        }
    }

    private record Judged(Pair pair, PairVerdict verdict) {}

    private record Placed(Mention mention, int token) {}

    /** The pairs of a scene; none where it lists more names than its pairs could mean. */
    static List<Pair> pairs(Scene scene) {
        List<Placed> named = mentions(scene);
        if (named.size() > MAX_MENTIONS) {
            return List.of();
        }
        int actors =
                (int) named.stream().map(n -> n.mention().actor()).distinct().count();
        List<Pair> pairs = new ArrayList<>();
        for (Placed target : named) {
            List<Placed> sources = new ArrayList<>(named);
            Set<String> speakers = new HashSet<>();
            for (Argument speaker : scene.speakers(target.token())) {
                speakers.add(speaker.mention().actor());
                if (speaker.mention().sentence() != target.mention().sentence()) {
                    sources.add(new Placed(speaker.mention(), Tree.NONE));
                }
            }
            for (Placed source : sources) {
                if (distinct(source.mention(), target.mention())) {
                    boolean speaks = speakers.contains(source.mention().actor());
                    pairs.add(new Pair(
                            source.mention(), source.token(), target.mention(), target.token(), speaks, actors));
                }
            }
        }
        return pairs;
    }

    private static boolean distinct(Mention source, Mention target) {
        return !source.actor().equals(target.actor())
                && !(source.sentence() == target.sentence() && source.span().overlaps(target.span()))
                && !MentionIndex.isPlace(source);
    }

    private static List<Placed> mentions(Scene scene) {
        List<Placed> placed = new ArrayList<>();
        for (int token = 0; token < scene.tree().size(); token++) {
            for (Mention mention : scene.arguments().mentions().at(token)) {
                if (mention.kind() != MentionKind.GROUP && !insideAnother(scene, token)) {
                    placed.add(new Placed(mention, token));
                }
            }
        }
        return placed;
    }

    private static boolean isName(Mention mention) {
        return mention.kind() == MentionKind.NAME || mention.kind() == MentionKind.ALIAS;
    }

    /** 'the Chinese' of 'the Chinese spokeswoman Mao Ning', 'Germany' of 'Germany's Scholz' only say who they are. */
    private static boolean insideAnother(Scene scene, int token) {
        Tree tree = scene.tree();
        int at = token;
        if (tree.relation(token).equals("nmod:poss")) {
            return scene.arguments().mentions().at(tree.head(token)).stream().anyMatch(PairReader::isName);
        }
        for (int steps = 0; steps < MAX_STEPS && WITHIN_NAME.contains(tree.relation(at)); steps++) {
            at = tree.head(at);
            if (at == Tree.NONE) {
                return false;
            }
            if (!scene.arguments().mentions().at(at).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * What the rules have read with the confidence that the model gives it (but for what two do together, which those who
     * marked stances passed over), and beside it the pairs that they have not read either way but that the model is sure of.
     *
     * @param read the alignments of one sentence, one a source and target
     */
    List<Alignment> weigh(Scene scene, Collection<Alignment> read) {
        List<Judged> all = judge(scene, read);
        Map<List<Span>, Judged> named = new HashMap<>();
        all.forEach(one -> named.put(
                List.of(one.pair().source().span(), one.pair().target().span()), one));
        Map<List<String>, Judged> judged = surest(all);
        Harms harms = new Harms(scene);
        List<Alignment> found = new ArrayList<>();
        Set<Set<String>> known = new HashSet<>();
        for (Alignment alignment : read) {
            Judged pair = named.getOrDefault(
                    List.of(alignment.sourceSpan(), alignment.targetSpan()),
                    judged.get(List.of(alignment.source(), alignment.target())));
            double confidence = confidence(alignment, pair);
            if (confidence >= LEAST) {
                known.add(Set.of(alignment.source(), alignment.target()));
                found.add(alignment.as(confidence * Discount.of(scene, alignment)));
            }
        }
        judged.forEach((actors, pair) -> {
            boolean sure =
                    pair.verdict().confidence() >= THRESHOLD && pair.verdict().cue() != Tree.NONE;
            boolean apart = isSpared(harms, pair) || isTopic(scene, pair.pair());
            if (sure && !known.contains(Set.copyOf(actors)) && !apart) {
                Alignment alone = alignment(scene, pair);
                found.add(alone.as(alone.confidence() * Discount.of(scene, alone)));
            }
        });
        return found;
    }

    /** 'praised Xi's position on Ukraine' is about Ukraine, neither for nor against it, whatever is praised. */
    private static boolean isTopic(Scene scene, Pair pair) {
        Tree tree = scene.tree();
        int noun = tree.head(pair.to());
        String preposition = tree.preposition(pair.to());
        return tree.relation(pair.to()).equals("nmod")
                && TOPICAL.contains(preposition)
                && tree.isNoun(noun)
                && !scene.lexicon().targets(tree.lemma(noun), preposition);
    }

    /** 'condemned the attack on Lebanon' is no word against Lebanon, much as it reads like one. */
    private static boolean isSpared(Harms harms, Judged judged) {
        Pair pair = judged.pair();
        return judged.verdict().polarity() < 0
                && pair.from() != Tree.NONE
                && (harms.isSpared(pair.from(), pair.to()) || harms.isInBlame(pair.from(), pair.to()));
    }

    /** What the model gives, or else the rule's own: for what it has not judged, and for what two do together. */
    private static double confidence(Alignment read, Judged judged) {
        if (judged == null || read.isShared()) {
            return read.confidence();
        }
        return judged.verdict().of(read.polarity());
    }

    private List<Judged> judge(Scene scene, Collection<Alignment> read) {
        PairModel.Judge judge = model.judge(scene);
        return pairs(scene).stream()
                .map(pair -> new Judged(pair, judge.of(pair, read)))
                .toList();
    }

    /** Of the mentions of one actor and another, those of the surest verdict. */
    private static Map<List<String>, Judged> surest(List<Judged> all) {
        Map<List<String>, Judged> surest = new LinkedHashMap<>();
        for (Judged one : all) {
            surest.merge(
                    List.of(one.pair().source().actor(), one.pair().target().actor()),
                    one,
                    (a, b) -> b.verdict().confidence() > a.verdict().confidence() ? b : a);
        }
        return surest;
    }

    private static Alignment alignment(Scene scene, Judged judged) {
        Pair pair = judged.pair();
        Tree tree = scene.tree();
        int cue = judged.verdict().cue();
        Modality modality = scene.modalities().of(cue);
        return new Alignment(
                tree.sentence().index(),
                pair.source().actor(),
                pair.target().actor(),
                pair.source().span(),
                pair.target().span(),
                new Span(tree.token(cue).start(), tree.token(cue).end()),
                tree.lemma(cue),
                judged.verdict().polarity(),
                code(scene, cue, judged.verdict().polarity()),
                modality.negated(),
                modality.hedged(),
                scene.speech().quoted(cue),
                scene.speaker(cue),
                judged.verdict().confidence(),
                RuleName.PAIR.text());
    }

    /** What the lexicon calls the word where it leans the same way, else the mildest of that sign. */
    private static PloverCode code(Scene scene, int token, int polarity) {
        CueClass cueClass = CueClass.ofTag(scene.tree().tag(token));
        if (cueClass != null) {
            for (Cue cue : scene.lexicon().cues(cueClass, scene.tree().lemma(token))) {
                if (cue.words().size() == 1 && cue.code().polarity() == polarity) {
                    return cue.code();
                }
            }
        }
        return polarity > 0 ? PloverCode.AGREE : PloverCode.REJECT;
    }
}
