package entente.alignment;

/**
 * The sixteen event types of PLOVER (Political Language Ontology for Verifiable Event Records, 2018 manual and later)
 * with its conflict-cooperation scale. ACCUSE is -3 here: the manual prints 3 but gives its modes negative values.
 */
public enum PloverCode {
    AGREE(2.5),
    CONSULT(2.5),
    SUPPORT(5),
    CONCEDE(4.5),
    COOPERATE(9.5),
    AID(10),
    RETREAT(6.5),
    REQUEST(0),
    ACCUSE(-3),
    REJECT(-2),
    THREATEN(-3.5),
    PROTEST(-5),
    SANCTION(-6),
    MOBILIZE(-5.5),
    COERCE(-7),
    ASSAULT(-9);

    private final double scale;

    PloverCode(double scale) {
        this.scale = scale;
    }

    /** From -9 (assault) to 10 (aid). */
    public double scale() {
        return scale;
    }

    /** 1 for cooperation, -1 for conflict, 0 for a request, which has no polarity of its own. */
    public int polarity() {
        return (int) Math.signum(scale);
    }
}
