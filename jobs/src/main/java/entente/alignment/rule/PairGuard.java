package entente.alignment.rule;

import entente.alignment.Construction;
import entente.alignment.PloverCode;
import entente.alignment.scene.Argument;
import entente.alignment.scene.MentionIndex;
import entente.mention.Mention;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Reasons for which a source and a target, found by any rule, are no pair; in the order in which they are asked. */
public enum PairGuard {
    /** Whoever does something to itself. */
    ONESELF(PairGuard::isOneself),
    /** 'He did not visit Manhattan': who stays away from a place says nothing of it. */
    STAYS_AWAY(PairGuard::isNoVisit),
    /** 'Manhattan angered him': a place does nothing but what only people do. */
    PLACE(candidate -> MentionIndex.isPlace(candidate.source().mention()) && !acts(candidate));

    private static final List<PairGuard> ALL = List.of(values());

    private static final Set<PloverCode> SAYINGS =
            EnumSet.of(PloverCode.SUPPORT, PloverCode.ACCUSE, PloverCode.REJECT, PloverCode.AGREE, PloverCode.THREATEN);

    // a method of this package, without state
    @SuppressWarnings("ImmutableEnumChecker")
    private final Predicate<Candidate> reason;

    PairGuard(Predicate<Candidate> reason) {
        this.reason = reason;
    }

    /** Whether no guard bars the pair. */
    public static boolean admit(Candidate candidate) {
        return ALL.stream().noneMatch(guard -> guard.reason.test(candidate));
    }

    private static boolean isOneself(Candidate candidate) {
        Mention source = candidate.source().mention();
        Mention target = candidate.target().mention();
        return source.actor().equals(target.actor()) || source.span().overlaps(target.span());
    }

    private static boolean isNoVisit(Candidate candidate) {
        return candidate.cue().code() == PloverCode.CONSULT
                && candidate.modality().negated()
                && MentionIndex.isPlace(candidate.target().mention());
    }

    /** A place that is the subject of what only people do acts: 'California sued', 'Texas thanked'; so does one that holds people. */
    private static boolean acts(Candidate candidate) {
        boolean says = candidate.rule() == Construction.VERB_OBJECT
                && candidate.source().place() == Argument.Place.HEAD
                && SAYINGS.contains(candidate.cue().code());
        return says || candidate.rule() == Construction.VERB_PLACE;
    }
}
