package entente.finding.sensitivity;

import entente.finding.Drawing;
import entente.network.Network;
import entente.network.community.Partition;
import entente.tie.AlignmentCount;
import entente.tie.AlignmentWeight;
import entente.tie.NullModelKind;
import entente.tie.Tie;
import entente.tie.TieCount;
import entente.tie.TieRule;
import entente.tie.TieWeight;
import entente.tie.Ties;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Draws the network of the whole period again, each time with one choice made otherwise, and says whether the first ten by
 * strength and the blocs stay (a multiverse in small; Steegen, Tuerlinckx, Gelman and Vanpaemel 2016). All of it comes from
 * counts that are known ({@link OtherNews} has those that were made anew): no text is read again. Cost: some ten strengths, and the blocs half a dozen times.
 */
public final class SensitivityAnalysis {

    private static final int STRICTER = 2;
    private static final int SURER = 5;
    private static final double FINER = 1.25;

    private final Baseline baseline;
    private final Ties ties;
    private final List<String> first;
    private final Answers answers = new Answers();

    private SensitivityAnalysis(Baseline baseline) {
        this.baseline = baseline;
        this.ties = baseline.ties();
        this.first = Baseline.first(baseline.standing().network());
    }

    /**
     * One line a choice, in order of the questions.
     *
     * @param news what was counted anew for them
     */
    public static List<Sensitivity> of(Baseline baseline, OtherNews news) {
        SensitivityAnalysis analysis = new SensitivityAnalysis(baseline);
        analysis.ask(news.surer(), news.confidence());
        news.ask(baseline, analysis.answers);
        return analysis.answers.lines();
    }

    private void ask(Collection<AlignmentCount> surer, double confidence) {
        support();
        backbone();
        nullModels();
        tieWeights();
        alignmentWeight();
        blocs(
                Question.CONFIDENCE,
                "alignments of confidence " + baseline.alignmentRule().minConfidence() + " and more",
                "of " + confidence + " and more",
                Drawing.of(
                        baseline.supported(1),
                        ties.ties(),
                        Tie::weight,
                        surer,
                        baseline.alignmentRule().weight()));
        resolution(1 / FINER);
        resolution(FINER);
        Partition reseeded = baseline.blocs(
                baseline.standing().network(), baseline.networkRule().resolution(), baseline.seed() + 1);
        add(
                Question.SEED,
                "seed " + baseline.seed(),
                "seed " + (baseline.seed() + 1),
                null,
                baseline.agreement(baseline.standing().network(), reseeded));
    }

    private void support() {
        long actorSupport = baseline.tieRule().actorSupport(ties.stories());
        long tieSupport = baseline.tieRule().tieSupport(ties.stories());
        Set<String> supported = baseline.supported(STRICTER);
        List<Tie> kept = ties.ties().stream()
                .filter(tie -> tie.count().stories() >= STRICTER * tieSupport
                        && supported.contains(tie.count().a())
                        && supported.contains(tie.count().b()))
                .toList();
        Network network = Drawing.of(
                supported,
                kept,
                Tie::weight,
                baseline.alignments(),
                baseline.alignmentRule().weight());
        add(
                Question.SUPPORT,
                "actors of " + actorSupport + " stories and ties of " + tieSupport,
                "of " + STRICTER * actorSupport + " and " + STRICTER * tieSupport,
                Answers.kept(first, Baseline.first(network)),
                baseline.agreement(network, baseline.blocs(network)));
    }

    /** Which ties stand decides the strengths; the blocs rest on baseline.alignments(), which no null model touches. */
    private void backbone() {
        for (double q : new double[] {
            baseline.tieRule().significance(), baseline.tieRule().significance() / SURER
        }) {
            ranks(
                    Question.BACKBONE,
                    "all ties with support",
                    "those that beat chance at q <= " + q,
                    first,
                    baseline.network(
                            ties.ties().stream()
                                    .filter(tie -> tie.qValue() <= q)
                                    .toList(),
                            Tie::weight));
        }
    }

    private void nullModels() {
        List<String> beating = Baseline.first(baseline.network(beating(ties), Tie::weight));
        List<TieCount> counts = ties.ties().stream().map(Tie::count).toList();
        for (NullModelKind kind : NullModelKind.values()) {
            // The SDSM asks for the sizes of stories, which are not counted where it is not chosen.
            if (kind != baseline.tieRule().nullModel() && kind != NullModelKind.SDSM) {
                TieRule rule = new TieRule(
                        baseline.tieRule().maxDistance(),
                        baseline.tieRule().maxActors(),
                        baseline.tieRule().weight(),
                        baseline.tieRule().minActorStories(),
                        baseline.tieRule().minTieStories(),
                        baseline.tieRule().smallCorpusStories(),
                        kind,
                        baseline.tieRule().significance());
                Ties tested = Ties.of(
                        counts,
                        baseline.actors(),
                        ties.stories(),
                        ties.pairs(),
                        kind.of(ties.stories(), baseline.actors(), Collections.emptySortedMap(), weight(kind)),
                        rule);
                ranks(
                        Question.NULL_MODEL,
                        "ties that beat chance by " + words(baseline.tieRule().nullModel()),
                        "by " + words(kind),
                        beating,
                        baseline.network(beating(tested), Tie::weight));
            }
        }
    }

    /** The noise-corrected model is one of counts. */
    private TieWeight weight(NullModelKind kind) {
        return kind == NullModelKind.NOISE_CORRECTED
                ? TieWeight.STORIES
                : baseline.tieRule().weight();
    }

    private static List<Tie> beating(Ties ties) {
        return ties.ties().stream()
                .filter(tie -> tie.significance() == Tie.Significance.BACKBONE)
                .toList();
    }

    private void tieWeights() {
        for (TieWeight weight : TieWeight.values()) {
            if (weight != baseline.tieRule().weight()) {
                ranks(
                        Question.TIE_WEIGHT,
                        "ties weighed by " + words(baseline.tieRule().weight()),
                        "by " + words(weight),
                        first,
                        baseline.network(ties.ties(), tie -> weight.of(tie.count())));
            }
        }
    }

    private void alignmentWeight() {
        for (AlignmentWeight weight : AlignmentWeight.values()) {
            if (weight != baseline.alignmentRule().weight()) {
                blocs(
                        Question.ALIGNMENT_WEIGHT,
                        "alignments weighed by "
                                + words(baseline.alignmentRule().weight()),
                        "by " + words(weight),
                        Drawing.of(baseline.supported(1), ties.ties(), Tie::weight, baseline.alignments(), weight));
            }
        }
    }

    private void resolution(double factor) {
        double resolution = baseline.networkRule().resolution() * factor;
        Partition partition = baseline.blocs(baseline.standing().network(), resolution, baseline.seed());
        add(
                Question.RESOLUTION,
                "blocs at resolution " + baseline.networkRule().resolution(),
                "at " + resolution,
                null,
                baseline.agreement(baseline.standing().network(), partition));
    }

    private void ranks(Question question, String chosen, String changed, List<String> before, Network network) {
        answers.add(
                question, chosen, changed, Answers.kept(before, Baseline.first(network)), before.size(), Double.NaN);
    }

    private void blocs(Question question, String chosen, String changed, Network network) {
        add(question, chosen, changed, null, baseline.agreement(network, baseline.blocs(network)));
    }

    private void add(Question question, String chosen, String changed, Integer kept, double agreement) {
        answers.add(question, chosen, changed, kept, first.size(), agreement);
    }

    private static String words(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
