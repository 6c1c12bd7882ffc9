package entente.alignment.finder;

import entente.actor.ActorKind;
import entente.alignment.Alignment;
import entente.alignment.fact.Telling;
import entente.alignment.fact.Tellings;
import entente.alignment.grammar.Leanings;
import entente.alignment.grammar.Tree;
import entente.alignment.lexicon.StanceLexicon;
import entente.alignment.pair.PairJudge;
import entente.alignment.pair.ReadSentence;
import entente.alignment.pair.SentenceActors;
import entente.alignment.reader.LearnedReader;
import entente.alignment.rule.AdjectiveRule;
import entente.alignment.rule.Candidate;
import entente.alignment.rule.ClaimRule;
import entente.alignment.rule.Confidence;
import entente.alignment.rule.JudgementRule;
import entente.alignment.rule.Mutual;
import entente.alignment.rule.NamingRule;
import entente.alignment.rule.NounRule;
import entente.alignment.rule.OccasionRule;
import entente.alignment.rule.PairGuard;
import entente.alignment.rule.RoleRule;
import entente.alignment.rule.Rule;
import entente.alignment.rule.VerbRule;
import entente.alignment.scene.Quotations;
import entente.alignment.scene.Scene;
import entente.alignment.scene.Scenes;
import entente.corpus.Article;
import entente.corpus.Span;
import entente.mention.Mention;
import entente.text.Sentence;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

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

    private final StanceLexicon lexicon;

    /** Null where the learned reader does not decide. */
    private final PairJudge judge;

    /** A finder in which the learned reader decides. */
    public AlignmentFinder(StanceLexicon lexicon) {
        this(lexicon, (LearnedReader) null);
    }

    /**
     * A finder in which a learned reader decides.
     *
     * @param reader of other weights than those that travel in the jar, or null for those; only for this machine
     */
    public AlignmentFinder(StanceLexicon lexicon, LearnedReader reader) {
        this(lexicon, new PairJudge(new Leanings(lexicon), reader));
    }

    private AlignmentFinder(StanceLexicon lexicon, PairJudge judge) {
        this.lexicon = lexicon;
        this.judge = judge;
    }

    /** A finder that no model corrects: rules alone. */
    public static AlignmentFinder ofRulesAlone(StanceLexicon lexicon) {
        return new AlignmentFinder(lexicon, (PairJudge) null);
    }

    /** The finder of runs, evaluation and benchmarks: the one place that says who decides. */
    public static AlignmentFinder standard(StanceLexicon lexicon) {
        return new AlignmentFinder(lexicon);
    }

    /**
     * @param article whose sentences and mentions these are
     * @param sentences in order, with or without trees
     * @param mentions of these sentences, in any order
     * @param kinds of the actors that are mentioned, by id
     * @return alignments by sentence, then by place of the cue; one a source, target, polarity and sentence
     */
    public List<Alignment> find(
            Article article, List<Sentence> sentences, List<Mention> mentions, Map<String, ActorKind> kinds) {
        List<ReadSentence> read = read(article, sentences, mentions, kinds, sentence -> true);
        List<Span> quotations = Quotations.of(article.text());
        List<Alignment> found = new ArrayList<>();
        for (List<Alignment> sentence : judged(article, read, quotations)) {
            List<Alignment> here = new ArrayList<>(sentence);
            here.sort(IN_TEXT.thenComparingInt(a -> -a.polarity()));
            found.addAll(here);
        }
        return found;
    }

    private List<List<Alignment>> judged(Article article, List<ReadSentence> read, List<Span> quotations) {
        return judge == null ? read.stream().map(ReadSentence::rules).toList() : judge.judge(article, read, quotations);
    }

    /** The same of actors of whom nothing is known but their ids. */
    public List<Alignment> find(Article article, List<Sentence> sentences, List<Mention> mentions) {
        return find(article, sentences, mentions, Map.of());
    }

    /** What the rules make of each wanted sentence that has a tree or two actors. */
    public List<ReadSentence> read(
            Article article,
            List<Sentence> sentences,
            List<Mention> mentions,
            Map<String, ActorKind> kinds,
            Predicate<Sentence> wanted) {
        Map<Integer, Scene> scenes = new HashMap<>();
        for (Scene scene : Scenes.of(article, sentences, mentions, lexicon)) {
            scenes.put(scene.tree().sentence().index(), scene);
        }
        Map<Integer, List<Mention>> bySentence = new HashMap<>();
        for (Mention mention : mentions) {
            bySentence
                    .computeIfAbsent(mention.sentence(), s -> new ArrayList<>())
                    .add(mention);
        }
        Tellings tellings = new Tellings(article, sentences);
        List<ReadSentence> read = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Scene scene = scenes.get(sentence.index());
            if (!wanted.test(sentence)) {
                if (scene != null) {
                    tellings.next(scene);
                }
                continue;
            }
            List<Mention> own = bySentence.getOrDefault(sentence.index(), List.of());
            SentenceActors actors = SentenceActors.of(sentence, inText(own), kinds);
            if (scene != null) {
                read.add(read(scene, actors, tellings));
            } else if (actors.pair()) {
                read.add(new ReadSentence(sentence, null, actors, null, List.of()));
            }
        }
        return read;
    }

    private static List<Mention> inText(List<Mention> mentions) {
        List<Mention> inText = new ArrayList<>(mentions);
        inText.sort(Comparator.comparing(Mention::span).thenComparing(Mention::actor));
        return inText;
    }

    private ReadSentence read(Scene scene, SentenceActors actors, Tellings tellings) {
        Telling telling = tellings.next(scene);
        return new ReadSentence(
                scene.tree().sentence(), scene, actors, telling, telling.tell(Mutual.bothWays(scene, byRules(scene))));
    }

    /** What the rules alone read in a scene, weighed by nothing but their own kind. */
    static List<Alignment> byRules(Scene scene) {
        return best(scene, stated(scene));
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

    /** Of the candidates for one source and one target the surest of each polarity. */
    private static List<Alignment> best(Scene scene, List<Candidate> candidates) {
        Map<String, Alignment> best = new HashMap<>();
        for (Candidate candidate : candidates) {
            if (PairGuard.admit(candidate)) {
                Alignment alignment = alignment(scene, candidate);
                best.merge(
                        alignment.source() + "\t" + alignment.target(),
                        alignment,
                        (a, b) -> b.confidence() > a.confidence() ? b : a);
            }
        }
        List<Alignment> list = new ArrayList<>(best.values());
        list.sort(IN_TEXT);
        return list;
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
