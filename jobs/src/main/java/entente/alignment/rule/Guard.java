package entente.alignment.rule;

import entente.actor.WordLists;
import entente.alignment.lexicon.Cue;
import entente.alignment.scene.Argument;
import entente.alignment.scene.Scene;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reasons for which one whom a phrase names only stands by, though a construction has a place for it; in the order in which
 * they are asked. The guide, {@code data/stance/README.md}, tells each with an example.
 */
public enum Guard {
    /** 'Iranian drones headed for Peru': what is not a person pays no visit. */
    NO_VISITOR(Side.SOURCE, Doers::isNoVisitor),
    /** 'submitted the treaty to Peru': who hands over a paper gives in to nobody. */
    ONLY_SENDS(Side.SOURCE, Doers::onlySends),
    /** 'the attack on Peru angered Chile': who suffers a deed has not done it. */
    SUFFERS(Side.SOURCE, Bystanders::suffers),
    /** 'condemned the attack on Peru': the noun says what that means for Peru. */
    TARGET_OF_NOUN(Side.TARGET, Bystanders::isTargetOfNoun),
    /** 'contained the fallout of Peru's threats': the deed is meant, not whose it is. */
    OWNER_ONLY(Side.TARGET, Bystanders::isOwnerOnly),
    /** 'concerned about the future of Peru': a worry for somebody is no word against them. */
    WORRIED_FOR(Side.TARGET, Bystanders::isWorriedFor),
    /** 'blamed Peru's losses on Bolivia': another is blamed. */
    NOT_BLAMED(Side.TARGET, Bystanders::isBlamedElsewhere),
    /** 'dismissed questions about Peru': who waves a charge away is not against whom it is about. */
    CLEARED(Side.TARGET, Bystanders::isCleared),
    /** 'granted asylum to a Peruvian journalist': a refuge is no favour to whom one fled from. */
    FLED_FROM(Side.TARGET, Bystanders::isFledFrom);

    /** Which side of a deed it is about. */
    enum Side {
        SOURCE,
        TARGET
    }

    /** Whether the reason holds for one whom a phrase beside a cue names; the cue's words are its tokens, its head first. */
    @FunctionalInterface
    private interface Reason {
        boolean holds(Scene scene, Cue cue, int[] words, Argument named);
    }

    private static final Map<Side, List<Guard>> BY_SIDE =
            Arrays.stream(values()).collect(Collectors.groupingBy(guard -> guard.side));

    private final Side side;
    // a method of this package, without state
    @SuppressWarnings("ImmutableEnumChecker")
    private final Reason reason;

    Guard(Side side, Reason reason) {
        this.side = side;
        this.reason = reason;
    }

    /** Whether the reason holds. */
    boolean bars(Scene scene, Cue cue, int[] words, Argument named) {
        return reason.holds(scene, cue, words, named);
    }

    /** Those whom a phrase names and no guard of the side bars. */
    static List<Argument> admitted(Side side, Scene scene, Cue cue, int[] words, List<Argument> named) {
        return named.stream()
                .filter(one -> BY_SIDE.get(side).stream().noneMatch(guard -> guard.bars(scene, cue, words, one)))
                .toList();
    }

    /** Those whom a phrase names and this guard does not bar. */
    List<Argument> admitted(Scene scene, Cue cue, int[] words, List<Argument> named) {
        return named.stream().filter(one -> !bars(scene, cue, words, one)).toList();
    }

    /** Its name in the guide: 'no-visitor'. */
    public String text() {
        return WordLists.key(this);
    }
}
