package entente.job;

/** Messages on one line, whatever a library put into them. */
final class OneLine {

    private static final int LONGEST = 500;

    private OneLine() {}

    static String of(String message) {
        String line = message == null ? "" : message.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " ...";
    }
}
