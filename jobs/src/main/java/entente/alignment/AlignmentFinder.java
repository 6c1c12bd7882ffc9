package entente.alignment;

import entente.corpus.Article;
import entente.corpus.Span;
import entente.mention.Mention;
import entente.text.Sentence;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads alignments off the dependency trees of an article: cues of the lexicon, their actors by grammatical place,
 * and how they are asserted. Linear in the tokens for trees of bounded depth.
 */
public final class AlignmentFinder implements Serializable {

    private static final List<Rule> RULES = List.of(
            new VerbRule(),
            new NounRule(),
            new OccasionRule(),
            new AdjectiveRule(),
            new RoleRule(),
            new JudgementRule(),
            new ClaimRule(),
            new NamingRule());

    static final Comparator<Alignment> IN_TEXT = Comparator.comparing(Alignment::cueSpan)
            .thenComparing(Alignment::sourceSpan)
            .thenComparing(Alignment::targetSpan)
            .thenComparing(Alignment::source)
            .thenComparing(Alignment::target);

    private static final List<Rule> MATTER_RULES = List.of(new VerbRule(), new NounRule(), new AdjectiveRule());

    private static final Set<PloverCode> SAYINGS =
            EnumSet.of(PloverCode.SUPPORT, PloverCode.ACCUSE, PloverCode.REJECT, PloverCode.AGREE, PloverCode.THREATEN);

    private final StanceLexicon lexicon;

    /** Null where the rules stand alone. */
    private final PairReader pairs;

    public AlignmentFinder(StanceLexicon lexicon) {
        this(lexicon, PairWeights.bundled());
    }

    AlignmentFinder(StanceLexicon lexicon, PairWeights weights) {
        this(lexicon, new PairReader(new PairModel(weights, new Leanings(lexicon))));
    }

    private AlignmentFinder(StanceLexicon lexicon, PairReader pairs) {
        this.lexicon = lexicon;
        this.pairs = pairs;
    }

    /** A finder that no model corrects, to try the rules by themselves. */
    static AlignmentFinder ofRulesAlone(StanceLexicon lexicon) {
        return new AlignmentFinder(lexicon, (PairReader) null);
    }

    /**
     * @param article whose sentences and mentions these are
     * @param sentences in order; those without a tree are passed over
     * @param mentions of these sentences, in any order
     * @return alignments by sentence, then by place of the cue; one a source, target, polarity and sentence
     */
    public List<Alignment> find(Article article, List<Sentence> sentences, List<Mention> mentions) {
        Continuity continuity = new Continuity();
        Tellings tellings = new Tellings(article, sentences);
        for (Scene scene : Scenes.of(article, sentences, mentions, lexicon)) {
            Scene wide = scene.withMatters();
            Opinions opinions = Opinions.of(wide);
            List<Alignment> read = byRules(scene, wide, opinions);
            List<Alignment> weighed = pairs == null ? read : pairs.weigh(scene, read);
            continuity.add(scene, tellings.tell(scene, Mutual.bothWays(scene, weighed)), opinions.regards());
        }
        return continuity.alignments();
    }

    /** What the rules alone read in a scene, weighed by nothing but their own kind. */
    static List<Alignment> byRules(Scene scene) {
        Scene wide = scene.withMatters();
        return byRules(scene, wide, Opinions.of(wide));
    }

    private static List<Alignment> byRules(Scene scene, Scene wide, Opinions opinions) {
        List<Candidate> candidates = stated(scene);
        candidates.addAll(onMatters(wide));
        candidates.addAll(opinions.candidates());
        return best(scene, candidates);
    }

    private static List<Candidate> stated(Scene scene) {
        List<Candidate> candidates = new ArrayList<>();
        for (int token = 0; token < scene.tree().size(); token++) {
            for (Rule rule : RULES) {
                rule.find(scene, token, candidates::add);
            }
        }
        return candidates;
    }

    /** What actors do for and against matters; what they do to other actors the rules have found before. */
    private static List<Candidate> onMatters(Scene wide) {
        List<Candidate> found = new ArrayList<>();
        if (wide.arguments().mentions().holdsMatters()) {
            for (int token = 0; token < wide.tree().size(); token++) {
                for (Rule rule : MATTER_RULES) {
                    rule.find(wide, token, found::add);
                }
            }
            found.removeIf(candidate -> !Matters.is(candidate.target().mention()));
        }
        return found;
    }

    /** Of the candidates for one source and one target the surest of each polarity. */
    private static List<Alignment> best(Scene scene, List<Candidate> candidates) {
        Map<String, Alignment> best = new HashMap<>();
        for (Candidate candidate : candidates) {
            Mention source = candidate.source().mention();
            Mention target = candidate.target().mention();
            boolean self =
                    source.actor().equals(target.actor()) || source.span().overlaps(target.span());
            if (self
                    || isNoVisit(candidate)
                    || (MentionIndex.isPlace(source) && !acts(candidate))
                    || Matters.is(source)) {
                continue;
            }
            Alignment alignment = alignment(scene, candidate);
            best.merge(
                    source.actor() + "\t" + target.actor(),
                    alignment,
                    (a, b) -> b.confidence() > a.confidence() ? b : a);
        }
        List<Alignment> list = new ArrayList<>(best.values());
        list.sort(IN_TEXT);
        return list;
    }

    /** 'He did not visit Manhattan': who stays away from a place says nothing of it. */
    private static boolean isNoVisit(Candidate candidate) {
        return candidate.cue().code() == PloverCode.CONSULT
                && candidate.modality().negated()
                && MentionIndex.isPlace(candidate.target().mention());
    }

    /** A place that is the subject of what only people do acts: 'California sued', 'Texas thanked'; so does one that holds people. */
    private static boolean acts(Candidate candidate) {
        boolean says = candidate.rule() == RuleName.VERB_OBJECT
                && candidate.source().place() == Argument.Place.HEAD
                && SAYINGS.contains(candidate.cue().code());
        return says || candidate.rule() == RuleName.VERB_PLACE;
    }

    private static Alignment alignment(Scene scene, Candidate c) {
        Tree tree = scene.tree();
        return new Alignment(
                tree.sentence().index(),
                c.source().mention().actor(),
                c.target().mention().actor(),
                c.source().mention().span(),
                c.target().mention().span(),
                new Span(tree.token(c.from()).start(), tree.token(c.to()).end()),
                c.cue().text(),
                c.polarity(),
                c.code(),
                c.modality().negated(),
                c.modality().hedged(),
                scene.speech().quoted(c.from()),
                scene.speaker(c.from()),
                Confidence.of(c),
                c.rule().text());
    }
}
