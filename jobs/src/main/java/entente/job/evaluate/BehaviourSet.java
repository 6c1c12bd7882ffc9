package entente.job.evaluate;

import entente.actor.FormerHolders;
import entente.actor.Gazetteer;
import entente.actor.Level;
import entente.actor.NameDirectory;
import entente.alignment.Alignment;
import entente.alignment.finder.AlignmentFinder;
import entente.alignment.finder.SentenceReader;
import entente.alignment.finder.Voices;
import entente.alignment.lexicon.ParseGate;
import entente.alignment.lexicon.StanceLexicon;
import entente.evaluation.BehaviourAnswer;
import entente.evaluation.BehaviourCase;
import entente.evaluation.BehaviourReport;
import entente.mention.Mention;
import entente.mention.Resolution;
import entente.mention.resolve.Resolver;
import entente.text.CoreNlpEngine;
import entente.text.Sentence;
import entente.tie.AlignmentRule;
import entente.tie.LevelView;
import java.util.List;
import java.util.Locale;

/** Behaviour cases, each read as a run would read it alone, at the level of persons. */
public final class BehaviourSet {

    private final SentenceReader reader;
    private final AlignmentFinder finder;
    private final Resolver resolver;
    private final Gazetteer gazetteer;
    private final AlignmentRule rule;

    /**
     * @param rule what the network counts
     */
    public BehaviourSet(Gazetteer gazetteer, AlignmentRule rule) {
        this.gazetteer = gazetteer;
        this.rule = rule;
        StanceLexicon lexicon = StanceLexicon.bundled();
        reader = new SentenceReader(CoreNlpEngine.shared(), new ParseGate(lexicon));
        finder = AlignmentFinder.standard(lexicon);
        resolver = new Resolver(gazetteer);
    }

    public BehaviourReport evaluate(List<BehaviourCase> cases) {
        return new BehaviourReport(cases.stream().map(this::answer).toList());
    }

    private BehaviourAnswer answer(BehaviourCase asked) {
        List<Sentence> sentences = reader.sentences(asked.article());
        Resolution resolution = resolver.resolve(asked.article(), sentences, NameDirectory.empty());
        List<Mention> mentions = resolution.mentions();
        List<Alignment> sure = new Voices(gazetteer)
                        .with(
                                finder.find(asked.article(), sentences, mentions, resolution.kinds(gazetteer)),
                                mentions,
                                asked.article().date())
                        .stream()
                        .filter(rule::counts)
                        .toList();
        LevelView view = new LevelView(gazetteer, Level.PERSON, FormerHolders.LEFT_OUT);
        List<Alignment> counted = view.alignments(sure, asked.article().date());
        return BehaviourAnswer.of(asked, counted, resolution.labels(gazetteer), gazetteer);
    }

    public static void print(String set, BehaviourReport found, boolean failures) {
        BehaviourReport.Tally all = found.all();
        System.out.printf(
                Locale.ROOT,
                "%-24s %6d  behaviour cases: %d right (%.3f); of the %d in which something counts %d%n",
                set,
                all.cases(),
                all.right(),
                (double) all.right() / all.cases(),
                all.told(),
                all.rightOfTold());
        found.byFamily()
                .forEach((family, tally) -> System.out.printf(
                        Locale.ROOT,
                        "  %-22s %3d/%d right, of those in which something counts %d/%d%n",
                        family,
                        tally.right(),
                        tally.cases(),
                        tally.rightOfTold(),
                        tally.told()));
        found.alikeByGroup()
                .forEach((group, alike) -> System.out.printf(
                        Locale.ROOT, "  names exchanged: %-22s %s%n", group, alike ? "alike" : "not alike"));
        if (failures) {
            found.wrong().forEach(answer -> System.out.println(answer.words()));
        }
    }
}
