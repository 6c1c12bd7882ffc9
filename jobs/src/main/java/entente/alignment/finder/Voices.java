package entente.alignment.finder;

import entente.actor.Gazetteer;
import entente.actor.Level;
import entente.alignment.Alignment;
import entente.mention.Mention;
import entente.mention.MentionKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Officials who speak for their state from another sentence, who stand in no pair that the reader saw. Where the holder of an
 * office states what the state does or thinks ('Russia thanks China', after the spokeswoman of its foreign ministry was named),
 * the stance is hers too; the state keeps its own alignment, so that at the level of states nothing is added: both are one
 * source there. Where an official tells of harm that another does to the official's state ('the West tries to contain Russia'),
 * the official blames the other. What a state and those who govern it do to each other, which the reader does not know, counts
 * half.
 *
 * <p>In the guide, {@code data/stance/README.md}: voice, own-side.
 *
 * @param gazetteer knows who held which office on the day
 */
public record Voices(Gazetteer gazetteer) implements Serializable {

    /** A spokeswoman may say of her state what she would not say of herself. */
    private static final double CERTAINTY = 0.9;

    /**
     * What a state and who governs it do for or against each other is seldom a stance: read in the news, most of it is
     * misread, or tells no more than the office does.
     */
    private static final double OWN = 0.5;

    /** How far a quotation may go on without naming its speaker again. */
    private static final int SENTENCES = 3;

    /**
     * The alignments with those of the voices after them.
     *
     * @param found as the finder gives them
     * @param mentions of the article
     * @param date day of the article, or null where it has none
     */
    public List<Alignment> with(List<Alignment> found, List<Mention> mentions, LocalDate date) {
        Set<List<Object>> stated = new HashSet<>();
        found.forEach(alignment -> stated.add(key(alignment)));
        List<Alignment> all = new ArrayList<>(found);
        for (Alignment alignment : found) {
            Optional<Mention> voice = speaker(alignment, mentions);
            if (voice.isPresent() && voice.get().sentence() != alignment.sentence()) {
                voiced(alignment, mentions, date).stream()
                        .filter(voiced -> !voiced.source().equals(voiced.target()) && stated.add(key(voiced)))
                        .forEach(all::add);
            }
        }
        return all.stream().map(alignment -> ofOwnState(alignment, date)).toList();
    }

    private Alignment ofOwnState(Alignment alignment, LocalDate date) {
        return isOnOwnState(alignment, date) ? alignment.as(alignment.confidence() * OWN) : alignment;
    }

    /** 'The president laid out America's vision': who governs a state is no party beside it. */
    private boolean isOnOwnState(Alignment alignment, LocalDate date) {
        return gazetteer.governmentOf(alignment.source(), date).equals(Optional.of(alignment.target()))
                || gazetteer.governmentOf(alignment.target(), date).equals(Optional.of(alignment.source()));
    }

    private List<Alignment> voiced(Alignment alignment, List<Mention> mentions, LocalDate date) {
        Optional<String> state = stateOf(alignment.speaker(), date);
        Optional<Mention> voice = state.isEmpty() ? Optional.empty() : speaker(alignment, mentions);
        if (voice.isEmpty() || alignment.speaker().equals(alignment.source())) {
            return List.of();
        }
        double confidence = alignment.confidence() * CERTAINTY;
        if (state.get().equals(alignment.source())) {
            return List.of(alignment.voicedBy(voice.get(), confidence));
        }
        boolean harmed = state.get().equals(alignment.target()) && alignment.polarity() < 0 && !alignment.negated();
        boolean stranger = !state.equals(stateOf(alignment.source(), date));
        return harmed && stranger ? List.of(alignment.blamedBy(voice.get(), confidence)) : List.of();
    }

    /** The state for which an official or an organ counts; none for the state itself. */
    private Optional<String> stateOf(String actor, LocalDate date) {
        return actor.isEmpty()
                ? Optional.empty()
                : gazetteer.actorAt(Level.STATE, actor, date).filter(state -> !state.equals(actor));
    }

    private static List<Object> key(Alignment alignment) {
        return List.of(alignment.sentence(), alignment.source(), alignment.target(), alignment.polarity());
    }

    /** The speaker as named nearest to the cue: in the sentence or, for a quotation that goes on, not far from it. */
    private static Optional<Mention> speaker(Alignment alignment, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> Math.abs(mention.sentence() - alignment.sentence()) <= SENTENCES
                        && mention.actor().equals(alignment.speaker())
                        && mention.kind() != MentionKind.PLACE)
                .min(Comparator.comparingInt(mention ->
                        Math.abs(mention.start() - alignment.cueSpan().start())));
    }
}
