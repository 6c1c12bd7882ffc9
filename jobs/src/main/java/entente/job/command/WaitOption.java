package entente.job.command;

import entente.job.Progress;
import entente.spark.store.StoreFiles;
import entente.spark.store.StoreLock;
import java.io.IOException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How long to wait for another run that writes the same tables. */
final class WaitOption {

    @Option(
            names = "--wait",
            paramLabel = "DURATION",
            defaultValue = "0s",
            converter = Converter.class,
            description = "Wait so long for another run that holds the store (90s, 30m, 2h); without it the run is "
                    + "refused with exit code 75.")
    private Duration wait;

    /** Only constructed by the parser of the command line. */
    WaitOption() {}

    /** Takes the right to write; says so where it has to wait. */
    StoreLock lock(StoreFiles store, String command, Progress progress) throws IOException {
        return StoreLock.take(store, command, wait, progress::note);
    }

    /** Reads {@code 90s}, {@code 30m}, {@code 2h}, {@code 1d}, and ISO 8601. */
    static final class Converter implements ITypeConverter<Duration> {

        @Override
        public Duration convert(String text) {
            String iso = text.toUpperCase(Locale.ROOT);
            if (!iso.startsWith("P")) {
                iso = iso.endsWith("D") ? "P" + iso : "PT" + iso;
            }
            try {
                Duration duration = Duration.parse(iso);
                if (!duration.isNegative()) {
                    return duration;
                }
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + text + "' must be like 90s, 30m or 2h");
            }
            throw new TypeConversionException("'" + text + "' must not be negative");
        }
    }
}
