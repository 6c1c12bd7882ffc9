package entente.alignment;

import entente.mention.ActorKind;
import entente.mention.Gazetteer;
import entente.mention.Level;
import entente.mention.Mention;
import entente.mention.MentionKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Officials who speak for their state. Where the holder of an office states what the state does or thinks ('Russia thanks
 * China', the spokeswoman of its foreign ministry said), the stance is hers too; the state keeps its own alignment, so
 * that at the level of states nothing is added: both are one source there. Where an official tells of harm that another
 * does to the official's state ('the West tries to contain Russia', the secretary said), the official blames the other, and the harm
 * itself is a claim. Papers and agencies that tell of others speak for nobody, and take no side by it. What a state and those
 * who govern it do to each other counts half.
 *
 * <p>Where the learned reader has judged the pairs of each sentence, most of this is in its judgement: then only officials cited from
 * another sentence are added, who stand in no pair that it saw, and what a state and who governs it do to each other, which it
 * does not know, counts half.
 *
 * @param gazetteer knows who held which office on the day
 * @param judged whether the learned reader has judged what was found
 */
public record Voices(Gazetteer gazetteer, boolean judged) implements Serializable {

    /** A spokeswoman may say of her state what she would not say of herself. */
    private static final double CERTAINTY = 0.9;

    /** A deed that its victim tells of is claimed, not known. */
    private static final double CLAIM = 0.55;

    /**
     * What a state and who governs it do for or against each other is seldom a stance: read in the news, most of it is
     * misread, or tells no more than the office does.
     */
    private static final double OWN = 0.5;

    /** Rules by which whoever is cited is taken to judge what is told. */
    private static final Set<String> TELLING = Set.of(
            RuleName.CLAIM.text(),
            RuleName.JUDGEMENT.text(),
            RuleName.OPINION.text(),
            RuleName.CONTINUED.text(),
            RuleName.PAIR.text());

    /** Rules that read a deed off a noun, which speaks of it as of something known. */
    private static final Set<String> KNOWN = Set.of(
            RuleName.NOUN_OWNED.text(),
            RuleName.NOUN_BETWEEN.text(),
            RuleName.NOUN_PLACE.text(),
            RuleName.NOUN_RECEIVED.text(),
            RuleName.ROLE_NOUN.text());

    /** Kinds of mention that name a state by its people. */
    private static final Set<MentionKind> PEOPLE = EnumSet.of(MentionKind.DEMONYM, MentionKind.ROLE);

    /** How far a quotation may go on without naming its speaker again. */
    private static final int SENTENCES = 3;

    /** The voices of what rules alone have found. */
    public Voices(Gazetteer gazetteer) {
        this(gazetteer, false);
    }

    /** The voices of what {@link AlignmentFinder#standard} finds. */
    public static Voices standard(Gazetteer gazetteer) {
        return new Voices(gazetteer, true);
    }

    /**
     * The alignments with those of the voices after them.
     *
     * @param found as the finder gives them
     * @param mentions of the article
     * @param date day of the article, or null where it has none
     */
    public List<Alignment> with(List<Alignment> found, List<Mention> mentions, LocalDate date) {
        return judged ? judgedWith(found, mentions, date) : ruledWith(found, mentions, date);
    }

    private List<Alignment> judgedWith(List<Alignment> found, List<Mention> mentions, LocalDate date) {
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

    private List<Alignment> ruledWith(List<Alignment> found, List<Mention> mentions, LocalDate date) {
        List<Alignment> alignments = found.stream()
                .filter(alignment -> !isOffice(alignment, date)
                        && !isReport(alignment)
                        && !isOrder(alignment, date)
                        && !isToOwnPeople(alignment, mentions, date))
                .toList();
        Set<List<Object>> stated = new HashSet<>();
        for (Alignment alignment : alignments) {
            if (!RuleName.isImplied(alignment.rule())) {
                stated.add(key(alignment));
            }
        }
        List<Alignment> all = new ArrayList<>(alignments);
        for (Alignment alignment : alignments) {
            for (Alignment voiced : voiced(alignment, mentions, date)) {
                if (!voiced.source().equals(voiced.target()) && stated.add(key(voiced))) {
                    all.removeIf(implied -> key(implied).equals(key(voiced)));
                    all.add(voiced);
                }
            }
        }
        return all.stream()
                .map(alignment -> isMatterOfBlame(alignment, all) ? alignment.asClaim(CLAIM) : alignment)
                .map(alignment -> ofOwnState(alignment, date))
                .map(alignment -> isClaimOfAnother(alignment, date)
                        ? alignment.told(Factuality.CLAIMED, alignment.deedDate())
                        : alignment)
                .toList();
    }

    /** That an official and the own state are named together says who holds an office, unless a rule has read a stance. */
    private boolean isOffice(Alignment alignment, LocalDate date) {
        return RuleName.isImplied(alignment.rule())
                && (stateOf(alignment.source(), date).equals(Optional.of(alignment.target()))
                        || stateOf(alignment.target(), date).equals(Optional.of(alignment.source())));
    }

    /** 'The president ordered the Pentagon to': who commands is not against those who obey. */
    private boolean isOrder(Alignment alignment, LocalDate date) {
        Optional<String> commanding = stateOf(alignment.source(), date);
        return alignment.cue().equals("order")
                && commanding.isPresent()
                && commanding.equals(stateOf(alignment.target(), date));
    }

    /** 'The French foreign ministry warned French tourists': an organ that speaks to its own people takes no side. */
    private boolean isToOwnPeople(Alignment alignment, List<Mention> mentions, LocalDate date) {
        return !isKind(alignment.source(), ActorKind.PERSON)
                && stateOf(alignment.source(), date).equals(Optional.of(alignment.target()))
                && mentions.stream()
                        .anyMatch(mention -> mention.span().equals(alignment.targetSpan())
                                && mention.actor().equals(alignment.target())
                                && PEOPLE.contains(mention.kind()));
    }

    /** 'Reuters reported that Russia had shelled Kharkiv': a paper or an agency that tells of others takes no side by it. */
    private boolean isReport(Alignment alignment) {
        return alignment.source().equals(alignment.speaker())
                && TELLING.contains(alignment.rule())
                && isKind(alignment.source(), ActorKind.MEDIA);
    }

    /** 'The president laid out America's vision': who governs a state is no party beside it. */
    private boolean isOnOwnState(Alignment alignment, LocalDate date) {
        return gazetteer.governmentOf(alignment.source(), date).equals(Optional.of(alignment.target()))
                || gazetteer.governmentOf(alignment.target(), date).equals(Optional.of(alignment.source()));
    }

    /**
     * 'The US said that China arms Russia': whoever tells what others do claims it. A paper, an agency or somebody of no known side
     * only passes it on, who speaks for the doer ought to know, and who speaks for the one that is helped has no reason to
     * make it up. What is told with a noun ('China's sanctions on Lithuania hurt both') is taken for known, and so is contact.
     */
    private boolean isClaimOfAnother(Alignment alignment, LocalDate date) {
        String speaker = alignment.speaker();
        return alignment.factuality() == Factuality.ASSERTED
                && gazetteer.actor(speaker).isPresent()
                && !alignment.isContact()
                && !KNOWN.contains(alignment.rule())
                && !isSameSide(speaker, alignment.source(), date)
                && !(alignment.polarity() > 0 && isSameSide(speaker, alignment.target(), date))
                && !isKind(speaker, ActorKind.MEDIA);
    }

    private boolean isSameSide(String one, String other, LocalDate date) {
        if (one.equals(other)) {
            return true;
        }
        for (Level level : List.of(Level.INSTITUTION, Level.STATE)) {
            Optional<String> side = gazetteer.actorAt(level, one, date);
            if (side.isPresent() && (side.get().equals(other) || side.equals(gazetteer.actorAt(level, other, date)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isKind(String actor, ActorKind kind) {
        return gazetteer.actor(actor).filter(known -> known.kind() == kind).isPresent();
    }

    /** Whether the deed is known only from one who blames the doer for it. */
    private static boolean isMatterOfBlame(Alignment deed, List<Alignment> all) {
        return !deed.speaker().isEmpty()
                && all.stream()
                        .anyMatch(blame -> blame.code() == PloverCode.ACCUSE
                                && blame.source().equals(deed.speaker())
                                && blame.target().equals(deed.source())
                                && blame.cueSpan().equals(deed.cueSpan()));
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
