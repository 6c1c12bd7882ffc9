package entente.job;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Says on standard error what a run is doing: named steps with the work done, known and the rate. On a terminal it
 * rewrites one line; in a log it prints one line a step.
 */
public final class Progress implements AutoCloseable {

    private final PrintStream out;
    private final boolean terminal;
    private final LongSupplier clock;
    private final SortedMap<String, Long> milliseconds = new TreeMap<>();
    private int steps;
    private String step = "";
    private long started;
    private int done;
    private int known;
    private Consumer<String> follower = name -> {};

    public Progress(PrintStream out, boolean terminal, LongSupplier clock) {
        this.out = out;
        this.terminal = terminal;
        this.clock = clock;
    }

    /** Ends the step before and begins the next. */
    public synchronized void step(String name) {
        end("");
        step = name;
        started = clock.getAsLong();
        steps++;
        done = 0;
        known = 0;
        follower.accept(name);
        draw();
    }

    /** Tells somebody the name of each step from now on, on the thread that begins it. */
    public synchronized void follow(Consumer<String> follower) {
        this.follower = follower;
    }

    /** Ends the step with what it came to. */
    public synchronized void end(String result) {
        if (step.isEmpty()) {
            return;
        }
        long elapsed = clock.getAsLong() - started;
        milliseconds.put(String.format(Locale.ROOT, "%02d %s", steps, step), elapsed);
        String line = String.format(
                Locale.ROOT, "%-24s %6.1f s%s", step, elapsed / 1000.0, result.isEmpty() ? "" : "  " + result);
        out.println(terminal ? "\r" + line + "\u001b[K" : line);
        step = "";
    }

    /** Says something beside the steps, on a line of its own. */
    public synchronized void note(String line) {
        out.println((terminal ? "\r\u001b[K" : "") + "entente: " + OneLine.of(line));
        draw();
    }

    public synchronized void tasks(int more) {
        known += more;
        draw();
    }

    public synchronized void taskDone() {
        done++;
        draw();
    }

    private void draw() {
        if (!terminal || step.isEmpty()) {
            return;
        }
        double seconds = (clock.getAsLong() - started) / 1000.0;
        String work = known == 0
                ? ""
                : String.format(
                        Locale.ROOT, "  %d/%d tasks, %.1f a second", done, known, seconds > 0 ? done / seconds : 0);
        out.print(String.format(Locale.ROOT, "\r%-24s %6.1f s%s\u001b[K", step, seconds, work));
        out.flush();
    }

    /** Wall time of each step, in their order. */
    public synchronized SortedMap<String, Long> milliseconds() {
        return new TreeMap<>(milliseconds);
    }

    /** The launcher knows whether standard error is a terminal; Java does not. */
    public static Progress onStandardError() {
        return new Progress(LogLines.standardError(), Boolean.getBoolean("entente.terminal"), () -> Duration.ofNanos(
                        System.nanoTime())
                .toMillis());
    }

    @Override
    public void close() {
        end("");
    }
}
