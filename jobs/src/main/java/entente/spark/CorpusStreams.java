package entente.spark;

import entente.corpus.DamagedInput;
import entente.corpus.GuardedStream;
import entente.corpus.ReadLimits;
import entente.corpus.RejectionReason;
import entente.corpus.UnreachableInput;
import entente.source.Names;
import entente.source.ReadRules;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.compress.BZip2Codec;
import org.apache.hadoop.io.compress.GzipCodec;
import org.apache.hadoop.util.ReflectionUtils;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Opens the files of a corpus where a task runs, with the Hadoop settings of the session. A file of this machine that
 * cannot be read is the file's fault and comes as {@link DamagedInput}; a file system elsewhere may answer the next time, so
 * its failures end the task, which Spark tries again, and then the run.
 */
final class CorpusStreams implements Serializable {

    private static final int MOST_KILOBYTES = 1 << 18;

    private static final byte[] BZIP2 = {'B', 'Z', 'h'};

    private final Broadcast<SerializableConfiguration> hadoop;
    private final ReadRules rules;

    CorpusStreams(SparkSession spark, ReadRules rules) {
        this.hadoop = SerializableConfiguration.broadcast(
                spark.sparkContext(), spark.sparkContext().hadoopConfiguration());
        this.rules = rules;
    }

    ReadRules rules() {
        return rules;
    }

    ReadLimits limits() {
        return rules.limits();
    }

    Configuration hadoop() {
        return hadoop.value().value();
    }

    /** The bytes of a file, unpacked. */
    InputStream open(CorpusFile file) throws DamagedInput {
        InputStream raw = raw(file);
        if (!file.isPacked()) {
            return new GuardedStream(raw, false, Long.MAX_VALUE);
        }
        try {
            return new GuardedStream(unpacked(file, raw), true, limits().unpackedBytes(file.bytes()));
        } catch (UnreachableInput e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw GuardedStream.damaged(true, e);
        }
    }

    private InputStream unpacked(CorpusFile file, InputStream raw) throws IOException {
        switch (Names.packing(file.name())) {
            case "xz" -> {
                // The dictionary that a file asks for is bounded, as its text is.
                return XZCompressorInputStream.builder()
                        .setInputStream(raw)
                        .setDecompressConcatenated(true)
                        .setMemoryLimitKiB(MOST_KILOBYTES)
                        .get();
            }
            case "zst" -> {
                return new ZstdCompressorInputStream(raw);
            }
            case "bz2" -> {
                requireBzip2(raw);
                return ReflectionUtils.newInstance(BZip2Codec.class, hadoop()).createInputStream(raw);
            }
            default -> {
                return ReflectionUtils.newInstance(GzipCodec.class, hadoop()).createInputStream(raw);
            }
        }
    }

    /** Hadoop's reader gives no text and no error for a file of another kind. */
    private static void requireBzip2(InputStream raw) throws IOException {
        raw.mark(BZIP2.length);
        byte[] start = raw.readNBytes(BZIP2.length);
        raw.reset();
        if (!Arrays.equals(start, BZIP2)) {
            throw new IOException("not a bzip2 file");
        }
    }

    private InputStream raw(CorpusFile file) throws DamagedInput {
        return raw(file, hadoop());
    }

    /** The bytes of a file as they are kept. */
    static InputStream raw(CorpusFile file, Configuration hadoop) throws DamagedInput {
        if (file.isLocal()) {
            try {
                return new BufferedInputStream(Files.newInputStream(local(file)), 1 << 16);
            } catch (IOException e) {
                throw GuardedStream.damaged(false, e);
            }
        }
        try {
            org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(file.path());
            return new BufferedInputStream(
                    new Remote(file.name(), path.getFileSystem(hadoop).open(path)), 1 << 16);
        } catch (IOException e) {
            throw new UnreachableInput(file.name(), e);
        }
    }

    /** A table's bytes at any place. */
    InputFile table(CorpusFile file) throws IOException {
        return file.isLocal()
                ? new LocalInputFile(local(file))
                : HadoopInputFile.fromPath(new org.apache.hadoop.fs.Path(file.path()), hadoop());
    }

    private static Path local(CorpusFile file) throws DamagedInput {
        Path path = Path.of(URI.create(file.path()));
        if (!Files.isRegularFile(path)) {
            throw new DamagedInput(
                    RejectionReason.UNREADABLE,
                    "no longer there when it was read; on a cluster, inputs must be paths that all nodes see",
                    null);
        }
        return path;
    }

    /** A stream whose failures are not the file's. */
    private static final class Remote extends FilterInputStream {

        private final String file;

        Remote(String file, InputStream in) {
            super(in);
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException e) {
                throw new UnreachableInput(file, e);
            }
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            try {
                return super.read(bytes, from, length);
            } catch (IOException e) {
                throw new UnreachableInput(file, e);
            }
        }
    }
}
