package entente.spark;

import java.util.regex.Pattern;
import org.apache.hadoop.fs.Path;

/** What a user gives to name an input. */
final class InputName {

    /** What names a file system, as in {@code hdfs://host/path}; a colon alone may stand in a file's name. */
    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:/.*", Pattern.DOTALL);

    private InputName() {}

    /** Whether it names a file system. */
    static boolean hasScheme(String input) {
        return SCHEME.matcher(input).matches();
    }

    /** The path that is meant: a colon in a name without a scheme is part of the name. */
    static Path path(String input) {
        return hasScheme(input) ? new Path(input) : new Path(null, null, input);
    }

    /** A folder's name without the slashes that may end it. */
    static String trimmed(String input) {
        return input.replaceFirst("(?<=.)/+$", "");
    }
}
