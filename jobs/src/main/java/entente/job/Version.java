package entente.job;

/** Version of the program; a test holds it to the version of the build. */
public final class Version {

    public static final String TEXT = "0.1.0";

    private Version() {}
}
