package entente.alignment;

import entente.corpus.CodingScheme;
import entente.corpus.Span;
import entente.mention.Mention;
import java.util.Objects;

/**
 * One stated act or stance of a source actor towards a target actor, with the words that say so. All spans point into
 * the article's text as read.
 *
 * @param sentence index of the sentence of the cue
 * @param source id of the actor who says or does it
 * @param target id of the actor it is said of or done to
 * @param sourceSpan the words that name the source
 * @param targetSpan the words that name the target
 * @param cueSpan the words that carry the stance
 * @param cue the entry of the stance lexicon
 * @param polarity 1 or -1, negation and reversal already applied
 * @param code PLOVER event type
 * @param negated whether the cue is negated
 * @param hedged whether it is modal, conditional, future or attributed as a mere claim
 * @param quoted whether it stands inside a quotation
 * @param speaker id of the actor who is cited for it, empty where the article itself says so
 * @param confidence probability that an analyst would sign it, in [0, 1]
 * @param rule what it was read from, by its name in the files: a {@link Construction}
 * @param factuality whether it is told as a fact of the article's own time
 * @param deedDate when it was done, where the text tells a year, month or day: ISO 8601 ('1941', '1941-06'); otherwise empty
 */
public record Alignment(
        int sentence,
        String source,
        String target,
        Span sourceSpan,
        Span targetSpan,
        Span cueSpan,
        String cue,
        int polarity,
        PloverCode code,
        boolean negated,
        boolean hedged,
        boolean quoted,
        String speaker,
        double confidence,
        String rule,
        Factuality factuality,
        String deedDate) {

    public Alignment {
        if (polarity != 1 && polarity != -1) {
            throw new IllegalArgumentException("polarity must be 1 or -1, got " + polarity);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be in [0, 1], got " + confidence);
        }
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(sourceSpan, "sourceSpan");
        Objects.requireNonNull(targetSpan, "targetSpan");
        Objects.requireNonNull(cueSpan, "cueSpan");
        Objects.requireNonNull(cue, "cue");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(speaker, "speaker");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(factuality, "factuality");
        Objects.requireNonNull(deedDate, "deedDate");
    }

    /** An alignment that is asserted, of no date of its own. */
    public Alignment(
            int sentence,
            String source,
            String target,
            Span sourceSpan,
            Span targetSpan,
            Span cueSpan,
            String cue,
            int polarity,
            PloverCode code,
            boolean negated,
            boolean hedged,
            boolean quoted,
            String speaker,
            double confidence,
            String rule) {
        this(
                sentence,
                source,
                target,
                sourceSpan,
                targetSpan,
                cueSpan,
                cue,
                polarity,
                code,
                negated,
                hedged,
                quoted,
                speaker,
                confidence,
                rule,
                Factuality.ASSERTED,
                "");
    }

    /** Whether it tells of a meeting, a call, a visit: that two are in contact, whatever they think of each other. */
    public boolean isContact() {
        return code == PloverCode.CONSULT && polarity > 0;
    }

    /** What it was read from. */
    public Construction construction() {
        return Construction.of(rule);
    }

    /** Whether others have coded it, so that it was not read from a text. */
    public boolean isCoded() {
        return rule.startsWith(CodingScheme.RULES);
    }

    /** The same, told in another way. */
    public Alignment told(Factuality otherwise, String date) {
        return new Alignment(
                sentence,
                source,
                target,
                sourceSpan,
                targetSpan,
                cueSpan,
                cue,
                polarity,
                code,
                negated,
                hedged,
                quoted,
                speaker,
                confidence,
                rule,
                otherwise,
                date);
    }

    /** The same stance as that of who is cited for it. */
    public Alignment voicedBy(Mention voice, double otherConfidence) {
        return from(voice, target, targetSpan, polarity, code, otherConfidence, Construction.VOICE);
    }

    /** The blame that who is cited puts on the source of a harm. */
    public Alignment blamedBy(Mention voice, double otherConfidence) {
        return from(voice, source, sourceSpan, -1, PloverCode.ACCUSE, otherConfidence, Construction.OWN_SIDE);
    }

    private Alignment from(
            Mention voice,
            String otherTarget,
            Span otherTargetSpan,
            int otherPolarity,
            PloverCode otherCode,
            double otherConfidence,
            Construction otherRule) {
        return new Alignment(
                sentence,
                voice.actor(),
                otherTarget,
                voice.span(),
                otherTargetSpan,
                cueSpan,
                cue,
                otherPolarity,
                otherCode,
                negated,
                hedged,
                quoted,
                speaker,
                otherConfidence,
                otherRule.text(),
                factuality,
                deedDate);
    }

    /** The same from the other side, of what two do together. */
    public Alignment otherWay() {
        return new Alignment(
                sentence,
                /* source= */ target,
                /* target= */ source,
                /* sourceSpan= */ targetSpan,
                /* targetSpan= */ sourceSpan,
                cueSpan,
                cue,
                polarity,
                code,
                negated,
                hedged,
                quoted,
                speaker,
                confidence,
                Construction.TOGETHER.text(),
                factuality,
                deedDate);
    }

    /** Whether it is what several do together, and not what one does to another. */
    public boolean isShared() {
        return construction().isShared();
    }

    /** The same with another confidence. */
    public Alignment as(double otherConfidence) {
        return with(source, target, speaker, otherConfidence);
    }

    /** The same words read between other actors: those that these count for. */
    public Alignment between(String otherSource, String otherTarget, String otherSpeaker) {
        return with(otherSource, otherTarget, otherSpeaker, confidence);
    }

    private Alignment with(String otherSource, String otherTarget, String otherSpeaker, double otherConfidence) {
        return new Alignment(
                sentence,
                otherSource,
                otherTarget,
                sourceSpan,
                targetSpan,
                cueSpan,
                cue,
                polarity,
                code,
                negated,
                hedged,
                quoted,
                otherSpeaker,
                otherConfidence,
                rule,
                factuality,
                deedDate);
    }
}
