package entente.job;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the program says of its work, as lines for people or, where {@code ENTENTE_LOG=json} asks for it, as events of the
 * log, each a JSON object with the name of the run.
 */
public final class LogLines extends OutputStream {

    /** The system property that tells the log the name of the run. */
    public static final String RUN = "entente.run";

    private static final Logger LOG = LoggerFactory.getLogger("entente");

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    private LogLines() {}

    /** Where progress and failures are told. */
    public static PrintStream standardError() {
        boolean isJson = "json".equals(System.getenv("ENTENTE_LOG"));
        // A log that is not set up for these events would swallow them.
        return isJson && LOG.isInfoEnabled()
                ? new PrintStream(new LogLines(), true, StandardCharsets.UTF_8)
                : System.err;
    }

    @Override
    public synchronized void write(int b) {
        if (b != '\n') {
            line.write(b);
            return;
        }
        String text = line.toString(StandardCharsets.UTF_8).stripTrailing();
        line.reset();
        if (text.startsWith("entente: ")) {
            LOG.error(text);
        } else if (!text.isEmpty()) {
            LOG.info(text);
        }
    }
}
