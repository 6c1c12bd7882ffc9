package entente.spark.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Tells a process from a later one of the same number. The time of its start by the clock would do, but the system works it
 * out from the clock of the moment: set the clock back, and every process seems to have begun at another time. So where the
 * system tells when after its own start a process began, that is taken, with the name of that start.
 */
final class ProcessMark {

    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    /** The start of a process is the twentieth value behind its name, which is in brackets. */
    private static final int STARTED = 19;

    private ProcessMark() {}

    /** The mark of a process; empty where the system tells none. */
    static String of(ProcessHandle process) {
        return sinceBoot(process.pid())
                .or(() -> process.info().startInstant().map(Object::toString))
                .orElse("");
    }

    private static Optional<String> sinceBoot(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] values = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return Optional.of(Files.readString(BOOT).strip() + "/" + values[STARTED]);
        } catch (IOException | IndexOutOfBoundsException e) {
            // Another system than Linux, or the process has ended.
            return Optional.empty();
        }
    }
}
