package entente.job;

/** Messages on one line, whatever a library or an input put into them: what would steer a terminal becomes a blank. */
public final class OneLine {

    private static final int LONGEST = 500;

    private OneLine() {}

    public static String of(String message) {
        String line = message == null
                ? ""
                : message.replaceAll("[\\s\\p{Cc}\\p{Cf}]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " ...";
    }
}
