package entente.alignment.reader;

/**
 * What the reader takes one ordered pair for.
 */
public final class Judgement {

    private final double support;
    private final double against;
    private final float[] codes;
    private final float[] facts;

    /**
     * @param support probability that the source stands for the target
     * @param against probability that it stands against it
     * @param codes probability of each PLOVER code that has a sign, in the order of {@link Answers#CODES}, were there a stance
     * @param facts probability of each of {@link Answers#TELLINGS}, were there a stance
     */
    public Judgement(double support, double against, float[] codes, float[] facts) {
        this.support = support;
        this.against = against;
        this.codes = codes;
        this.facts = facts;
    }

    public double support() {
        return support;
    }

    public double against() {
        return against;
    }

    public float[] codes() {
        return codes;
    }

    public float[] facts() {
        return facts;
    }
}
