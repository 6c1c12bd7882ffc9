package entente.tie;

/**
 * Shared stories over those expected were the two actors independent: the probabilistic affinity index, which van Eck and
 * Waltman (2009) call association strength up to a constant factor. 1 is chance.
 */
public final class AssociationStrength {

    private AssociationStrength() {}

    /** The index of a pair; not-a-number where one of the two is in no story. */
    public static double of(long shared, long storiesA, long storiesB, long stories) {
        return (double) shared * stories / ((double) storiesA * storiesB);
    }
}
