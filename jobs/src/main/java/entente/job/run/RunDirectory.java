package entente.job.run;

import entente.job.ExitCode;
import entente.job.Failure;
import entente.spark.store.StopPoint;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The outputs of one run: written to a folder aside and renamed when all are whole, so that a reader finds a run whole
 * or not at all. Counts the sha256 of each file as it is written.
 */
public final class RunDirectory implements AutoCloseable {

    private static final String STAGING = ".staging-";

    private final FileSystem files;
    private final Path out;
    private final String runId;
    private final Instant started;
    private final Path staging;
    private final SortedMap<String, String> digests = new TreeMap<>();
    private final SortedMap<String, Long> lengths = new TreeMap<>();
    private final Thread sweeper;
    private boolean finished;

    private RunDirectory(FileSystem files, Path out, String runId, Instant started) throws IOException {
        this.files = files;
        this.out = out;
        this.runId = runId;
        this.started = started;
        this.staging = new Path(out, STAGING + runId);
        if (!files.mkdirs(staging)) {
            throw new IOException("cannot create " + staging);
        }
        sweeper = new Thread(this::sweep, "sweep-staging");
        Runtime.getRuntime().addShutdownHook(sweeper);
    }

    /**
     * Opens a run under {@code out}, which is created where it does not exist.
     *
     * @throws Failure where the folder cannot be written
     */
    public static RunDirectory open(String out, String runId, Instant started, Configuration hadoop) {
        try {
            Path path = new Path(out);
            FileSystem files = path.getFileSystem(hadoop);
            if (files instanceof LocalFileSystem local) {
                // The raw file system leaves no checksum files between the reports.
                files = local.getRawFileSystem();
            }
            RunDirectory directory = new RunDirectory(files, files.makeQualified(path), runId, started);
            directory.sweepOld(started.toEpochMilli());
            return directory;
        } catch (IOException | IllegalArgumentException e) {
            throw cannotWrite(out, e);
        }
    }

    private static Failure cannotWrite(String where, Exception e) {
        return new Failure(
                ExitCode.CANNOT_WRITE,
                "cannot write the output folder '" + where + "' (" + firstLine(e) + "): choose another with --out",
                e);
    }

    private static String firstLine(Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.lines().findFirst().orElse(message);
    }

    /** A new file of the run; its sha256 is known once it is closed. */
    OutputStream create(String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            OutputStream file = files.create(new Path(staging, name), true);
            return new FilterOutputStream(new DigestOutputStream(file, digest)) {
                private boolean closed;
                private long written;

                @Override
                public void write(int one) throws IOException {
                    out.write(one);
                    written++;
                }

                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    out.write(bytes, from, length);
                    written += length;
                }

                @Override
                public void close() throws IOException {
                    if (!closed) {
                        closed = true;
                        super.close();
                        digests.put(name, HexFormat.of().formatHex(digest.digest()));
                        lengths.put(name, written);
                    }
                }
            };
        } catch (IOException e) {
            throw cannotWrite(out.toString(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Sha256 by file name, of the files closed so far. */
    SortedMap<String, String> digests() {
        return Collections.unmodifiableSortedMap(digests);
    }

    String runId() {
        return runId;
    }

    /** When the run began, ISO 8601 in UTC. */
    String started() {
        return started.toString();
    }

    /** The runs that stand beside this one. */
    PastRuns past() {
        return new PastRuns(files, new Path(out, "runs"));
    }

    /** Makes the run visible under {@code runs/} and lets {@code latest} name it. */
    Path publish() {
        Path target = keep();
        try {
            Latest.point(files, out, runId);
            StopPoint.REPORTS_NAMED.reached();
            return target;
        } catch (IOException e) {
            throw cannotWrite(out.toString(), e);
        }
    }

    /** Makes the run visible under {@code runs/} without making it the latest. */
    Path keep() {
        try {
            StopPoint.REPORTS_WRITTEN.reached();
            checkWhole();
            Path target = new Path(new Path(out, "runs"), runId);
            files.mkdirs(target.getParent());
            if (files.exists(target) || !files.rename(staging, target)) {
                throw new IOException("cannot rename the finished run to " + target);
            }
            finished = true;
            StopPoint.REPORTS_RENAMED.reached();
            return target;
        } catch (IOException e) {
            throw cannotWrite(out.toString(), e);
        }
    }

    /** A file system creates folders that somebody removed beneath it again, without the files that stood there. */
    private void checkWhole() throws IOException {
        for (Map.Entry<String, Long> file : lengths.entrySet()) {
            Path path = new Path(staging, file.getKey());
            if (!files.exists(path) || files.getFileStatus(path).getLen() != file.getValue()) {
                throw new IOException("somebody removed " + file.getKey() + " while the run went on");
            }
        }
    }

    /** Removes what an unfinished run left aside. */
    private void sweep() {
        if (!finished) {
            try {
                files.delete(staging, true);
            } catch (IOException e) {
                // At shutdown nothing can be mended; the next run sweeps.
                return;
            }
        }
    }

    /** Removes staging folders that killed runs left under {@code out}, once they are older than a day. */
    private void sweepOld(long now) throws IOException {
        for (FileStatus status : files.listStatus(out)) {
            if (status.getPath().getName().startsWith(STAGING)
                    && now - status.getModificationTime() > 24L * 60 * 60 * 1000) {
                files.delete(status.getPath(), true);
            }
        }
    }

    @Override
    public void close() {
        sweep();
        try {
            Runtime.getRuntime().removeShutdownHook(sweeper);
        } catch (IllegalStateException e) {
            // The virtual machine is going down: the hook runs in any case.
            return;
        }
    }
}
