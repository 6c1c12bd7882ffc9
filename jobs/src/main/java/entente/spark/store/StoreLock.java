package entente.spark.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The right to write one store: a file that tells whose it is. A lock whose process is gone from this machine is void; so is
 * one of another machine that has not been renewed for long. The lock keeps two runs from doing the same work; that a
 * generation is not lost does not hang on it, since of two commits of one number the second fails.
 */
public final class StoreLock implements AutoCloseable {

    /**
     * Who holds a lock.
     *
     * @param started when the process began: another process may get its id
     * @param since when the lock was taken
     */
    public record Owner(String command, String host, long pid, String started, String since, String token) {}

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String FILE = ".lock";
    private static final Duration RENEWED = Duration.ofSeconds(30);
    private static final Duration VOID_AFTER = Duration.ofMinutes(10);
    private static final Duration POLL = Duration.ofMillis(500);

    private final StoreFiles files;
    private final byte[] content;
    private final Thread renewal;
    private final Thread release = new Thread(this::release, "release-lock");

    private StoreLock(StoreFiles files, byte[] content) {
        this.files = files;
        this.content = content;
        renewal = new Thread(this::renew, "renew-lock");
        renewal.setDaemon(true);
        renewal.start();
        Runtime.getRuntime().addShutdownHook(release);
    }

    /**
     * Takes the lock.
     *
     * @param command for whom
     * @param wait how long to wait for another to give it back
     * @param waiting told once who that is
     * @throws StoreException where another holds it still
     */
    public static StoreLock take(StoreFiles files, String command, Duration wait, Consumer<String> waiting)
            throws IOException {
        boolean told = false;
        byte[] content = MAPPER.writeValueAsBytes(self(command));
        long deadline = System.nanoTime() + wait.toNanos();
        while (!files.create(FILE, content, () -> {})) {
            byte[] other = read(files);
            if (other == null) {
                continue;
            }
            Owner owner = owner(other);
            if (isVoid(files, owner)) {
                remove(files, other);
            } else if (System.nanoTime() >= deadline) {
                throw new StoreException(StoreException.Kind.HELD, held(files, owner));
            } else {
                if (!told) {
                    waiting.accept(
                            "waiting for the store '" + files.path("").toUri().getPath() + "' (" + who(owner) + ")");
                    told = true;
                }
                sleep(POLL);
            }
        }
        StopPoint.LOCKED.reached();
        return new StoreLock(files, content);
    }

    private static String who(Owner owner) {
        return owner == null
                ? "an unreadable lock"
                : "'" + owner.command() + "', process " + owner.pid() + " on " + owner.host() + " since "
                        + owner.since();
    }

    private static String held(StoreFiles files, Owner owner) {
        return "another run holds the store '" + files.path("").toUri().getPath() + "' (" + who(owner)
                + "): wait for it with --wait 30m, give another --out, or remove '"
                + files.path(FILE).toUri().getPath() + "' if that run is gone";
    }

    private static Owner self(String command) {
        ProcessHandle self = ProcessHandle.current();
        return new Owner(
                command,
                host(),
                self.pid(),
                ProcessMark.of(self),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                UUID.randomUUID().toString());
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    /**
     * Makes sure that the lock is still there: whoever removes a store's folder removes what the run began with.
     *
     * @throws StoreException where it is gone, or another's
     */
    public void check() throws IOException {
        if (!Arrays.equals(content, read(files))) {
            throw StoreException.removed(files);
        }
    }

    private static byte[] read(StoreFiles files) throws IOException {
        try {
            return files.read(FILE);
        } catch (FileNotFoundException e) {
            return null;
        }
    }

    private static Owner owner(byte[] content) {
        try {
            return MAPPER.readValue(content, Owner.class);
        } catch (JsonProcessingException e) {
            return null;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isVoid(StoreFiles files, Owner owner) throws IOException {
        if (owner != null && owner.host().equals(host())) {
            return ProcessHandle.of(owner.pid())
                    .map(process -> !ProcessMark.of(process).equals(owner.started()))
                    .orElse(true);
        }
        try {
            return files.now() - files.modified(FILE) > VOID_AFTER.toMillis();
        } catch (FileNotFoundException e) {
            return false;
        }
    }

    /** Removes a lock if it is still the one that was judged. */
    private static void remove(StoreFiles files, byte[] judged) throws IOException {
        if (Arrays.equals(judged, read(files))) {
            files.delete(FILE);
        }
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the store", e);
        }
    }

    private void renew() {
        try {
            while (true) {
                Thread.sleep(RENEWED.toMillis());
                files.touch(FILE);
            }
        } catch (InterruptedException | IOException e) {
            // Closed, or the folder is gone: a commit will say so.
            return;
        }
    }

    private void release() {
        try {
            remove(files, content);
        } catch (IOException e) {
            // The next run finds a lock whose process is gone.
            return;
        }
    }

    @Override
    public void close() {
        renewal.interrupt();
        release();
        try {
            Runtime.getRuntime().removeShutdownHook(release);
        } catch (IllegalStateException e) {
            // The virtual machine is going down: the hook runs in any case.
            return;
        }
    }
}
