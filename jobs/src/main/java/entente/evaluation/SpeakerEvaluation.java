package entente.evaluation;

import entente.alignment.Citation;
import entente.corpus.Span;
import entente.mention.Mention;
import java.util.List;
import java.util.Optional;

/**
 * Speakers against attributions that people marked. Counted are attributions with a source and a content. One is
 * <em>answered</em> where a citation of ours has its cue, or else shares words with its content; it is <em>right</em>
 * where the head of our speaker lies in the marked source, or names the same actor as a mention there. Accuracy is right
 * / answered, coverage answered / attributions; 0 / 0 is 0.
 *
 * @param attributions with a source and a content
 * @param answered those for which we give a speaker
 * @param right those for which it is the marked source
 */
public record SpeakerEvaluation(int attributions, int answered, int right) {

    /** Of no attributions. */
    public static final SpeakerEvaluation NONE = new SpeakerEvaluation(0, 0, 0);

    /**
     * One attribution as marked; each part may be in pieces.
     *
     * @param source who is cited
     * @param cue the words that say so
     * @param content what they are cited for
     */
    public record Attribution(List<Span> source, List<Span> cue, List<Span> content) {}

    /** Counts of one article; attributions without a source or a content are left out. */
    public static SpeakerEvaluation of(List<Attribution> gold, List<Citation> citations, List<Mention> mentions) {
        int answered = 0;
        int right = 0;
        int attributions = 0;
        for (Attribution attribution : gold) {
            if (attribution.source().isEmpty() || attribution.content().isEmpty()) {
                continue;
            }
            attributions++;
            Optional<Citation> answer = answer(attribution, citations);
            answered += answer.isPresent() ? 1 : 0;
            right += answer.isPresent() && isRight(attribution, answer.get(), mentions) ? 1 : 0;
        }
        return new SpeakerEvaluation(attributions, answered, right);
    }

    public SpeakerEvaluation plus(SpeakerEvaluation other) {
        return new SpeakerEvaluation(attributions + other.attributions, answered + other.answered, right + other.right);
    }

    public double accuracy() {
        return answered == 0 ? 0 : (double) right / answered;
    }

    public double coverage() {
        return attributions == 0 ? 0 : (double) answered / attributions;
    }

    /** The citation with the same cue, or else the one with most of the content in common. */
    static Optional<Citation> answer(Attribution attribution, List<Citation> citations) {
        Citation best = null;
        long most = 0;
        for (Citation citation : citations) {
            if (citation.cue() != null && overlaps(citation.cue(), attribution.cue())) {
                return Optional.of(citation);
            }
            long common = citation.content().stream()
                    .filter(word -> overlaps(word, attribution.content()))
                    .count();
            if (common > most) {
                most = common;
                best = citation;
            }
        }
        return Optional.ofNullable(best);
    }

    static boolean isRight(Attribution attribution, Citation citation, List<Mention> mentions) {
        return overlaps(citation.speaker(), attribution.source())
                || mentions.stream()
                        .anyMatch(mention -> mention.actor().equals(citation.actor())
                                && overlaps(mention.span(), attribution.source()));
    }

    private static boolean overlaps(Span span, List<Span> pieces) {
        return pieces.stream().anyMatch(span::overlaps);
    }
}
