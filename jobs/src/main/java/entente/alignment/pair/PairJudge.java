package entente.alignment.pair;

import entente.alignment.Alignment;
import entente.alignment.Construction;
import entente.alignment.Factuality;
import entente.alignment.PloverCode;
import entente.alignment.fact.Told;
import entente.alignment.grammar.Leanings;
import entente.alignment.lexicon.Words;
import entente.alignment.pair.SentenceActors.Placed;
import entente.alignment.reader.Answers;
import entente.alignment.reader.Judgement;
import entente.alignment.reader.LearnedReader;
import entente.alignment.reader.MarkedSentence.MarkedPair;
import entente.alignment.reader.Question;
import entente.alignment.reader.ReaderWeights;
import entente.alignment.reader.WordTable;
import entente.alignment.scene.Modality;
import entente.corpus.Article;
import entente.corpus.Span;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lets the learned reader decide which pairs of a sentence stand for or against each other, and how sure that is; what the
 * rules have read says by which words.
 */
public final class PairJudge implements Serializable {

    /** What is less likely than this is not worth a row. */
    private static final double FLOOR = 0.1;

    private final Leanings leanings;

    /** Null for the reader that travels in the jar. */
    private final transient LearnedReader own;

    public PairJudge(Leanings leanings, LearnedReader own) {
        this.leanings = leanings;
        this.own = own;
    }

    private static final class Bundled {
        static final LearnedReader READER =
                new LearnedReader(ReaderWeights.bundled(), WordTable.bundled(), FactBlock.COUNT);
    }

    private LearnedReader reader() {
        return own == null ? Bundled.READER : own;
    }

    /**
     * The alignments of each sentence of an article: those of its pairs that the reader believes, and beside them what the rules
     * have read of groups and speakers from elsewhere, which it does not judge.
     *
     * @param quotations stretches of the article inside quotation marks, in order
     */
    public List<List<Alignment>> judge(Article article, List<ReadSentence> sentences, List<Span> quotations) {
        List<Question> questions = new ArrayList<>();
        for (ReadSentence read : sentences) {
            if (read.actors().pair()) {
                questions.add(reader().question(read.marked(article, quotations, leanings)));
            }
        }
        List<List<Judgement>> judgements = reader().judge(questions);
        List<List<Alignment>> all = new ArrayList<>();
        int next = 0;
        for (ReadSentence read : sentences) {
            if (read.actors().pair()) {
                all.add(judged(read, questions.get(next).pairs(), judgements.get(next), quotations));
                next++;
            } else {
                all.add(read.rules());
            }
        }
        return all;
    }

    private List<Alignment> judged(
            ReadSentence read, List<MarkedPair> pairs, List<Judgement> judgements, List<Span> quotations) {
        List<Alignment> found = new ArrayList<>();
        for (Alignment alignment : read.rules()) {
            if (!isJudged(read, alignment)) {
                found.add(alignment);
            }
        }
        for (int i = 0; i < judgements.size(); i++) {
            Judgement judgement = judgements.get(i);
            MarkedPair pair = pairs.get(i);
            if (judgement != null && judgement.support() >= FLOOR) {
                found.add(alignment(read, pair, 1, judgement.support(), judgement, quotations));
            }
            if (judgement != null && judgement.against() >= FLOOR) {
                found.add(alignment(read, pair, -1, judgement.against(), judgement, quotations));
            }
        }
        return found;
    }

    private static boolean isJudged(ReadSentence read, Alignment alignment) {
        return read.actors().actors().stream().anyMatch(a -> a.id().equals(alignment.source()))
                && read.actors().actors().stream().anyMatch(a -> a.id().equals(alignment.target()));
    }

    private Alignment alignment(
            ReadSentence read,
            MarkedPair pair,
            int polarity,
            double confidence,
            Judgement judgement,
            List<Span> quotations) {
        String source = read.actors().actors().get(pair.source()).id();
        String target = read.actors().actors().get(pair.target()).id();
        return read.rules().stream()
                .filter(a -> a.source().equals(source) && a.target().equals(target) && a.polarity() == polarity)
                .max(Comparator.comparingDouble(Alignment::confidence))
                .map(a -> a.as(confidence).told(telling(a.factuality(), judgement), a.deedDate()))
                .orElseGet(() -> byReader(read, pair, polarity, confidence, judgement, quotations));
    }

    private Alignment byReader(
            ReadSentence read,
            MarkedPair pair,
            int polarity,
            double confidence,
            Judgement judgement,
            List<Span> quotations) {
        Placed[] nearest = read.actors().nearest(pair.source(), pair.target());
        int cue = new ReaderCue(read, leanings, nearest[0], nearest[1]).of(polarity);
        Span span = new Span(
                read.sentence().tokens().get(cue).start(),
                read.sentence().tokens().get(cue).end());
        Modality modality = read.scene() == null
                ? Modality.ASSERTED
                : read.scene().modalities().of(cue);
        Alignment found = new Alignment(
                read.sentence().index(),
                nearest[0].mention().actor(),
                nearest[1].mention().actor(),
                nearest[0].mention().span(),
                nearest[1].mention().span(),
                span,
                read.sentence().tokens().get(cue).lemma(),
                polarity,
                code(judgement.codes(), polarity),
                modality.negated(),
                modality.hedged(),
                quotations.stream().anyMatch(q -> q.start() <= span.start() && span.start() < q.end()),
                read.scene() == null ? "" : read.scene().speaker(cue),
                confidence,
                Construction.READER.text(),
                Factuality.ASSERTED,
                "");
        Told told = read.telling() == null ? Told.ASSERTED : read.telling().around(found);
        Factuality byRules = told.factuality() == Factuality.ASSERTED ? alike(read, found) : told.factuality();
        return found.told(telling(byRules, judgement), told.date());
    }

    /**
     * How the rules take the same words of the same two: who 'no longer opposes' is not against either, and 'if only it had
     * accepted' leaves both without an agreement. What one of them claims of the other's deed is a deed of its own.
     */
    private static Factuality alike(ReadSentence read, Alignment found) {
        return read.rules().stream()
                .filter(rule -> isOfSameWords(rule, found))
                .filter(rule -> rule.factuality() == Factuality.DENIED
                        ? isSame(rule, found) || isReverse(rule, found)
                        : rule.factuality() == Factuality.HYPOTHETICAL && isReverse(rule, found))
                .map(Alignment::factuality)
                .findFirst()
                .orElse(Factuality.ASSERTED);
    }

    /** Whether their cues meet, or the reader's is what leaves the deed undone: 'declined to vote against'. */
    private static boolean isOfSameWords(Alignment rule, Alignment found) {
        boolean meets = rule.cueSpan().start() < found.cueSpan().end()
                && found.cueSpan().start() < rule.cueSpan().end();
        return meets || Words.FORBEAR.has(found.cue());
    }

    private static boolean isSame(Alignment one, Alignment other) {
        return one.source().equals(other.source()) && one.target().equals(other.target());
    }

    private static boolean isReverse(Alignment one, Alignment other) {
        return one.source().equals(other.target()) && one.target().equals(other.source());
    }

    /** What the rules have a reason for, a date, a story, an unknown source, is so; else the sound of the words decides. */
    private static Factuality telling(Factuality byRules, Judgement judgement) {
        return byRules == Factuality.ASSERTED ? telling(judgement.facts()) : byRules;
    }

    private static Factuality telling(float[] facts) {
        int best = 0;
        for (int i = 1; i < facts.length; i++) {
            best = facts[i] > facts[best] ? i : best;
        }
        return Answers.TELLINGS.get(best);
    }

    /** The likeliest code of a sign. */
    private static PloverCode code(float[] codes, int polarity) {
        int best = polarity > 0 ? 0 : Answers.FRIENDLY;
        for (int i = best; i < (polarity > 0 ? Answers.FRIENDLY : codes.length); i++) {
            best = codes[i] > codes[best] ? i : best;
        }
        return Answers.CODES.get(best);
    }
}
