package entente.job;

import entente.spark.CorpusFiles.CorpusFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/** The sha256 of each input, so that a report can be traced to what it was made from. */
final class Inputs {

    private Inputs() {}

    static List<Manifest.Input> of(List<CorpusFile> files, SparkSession spark) {
        List<Manifest.Input> inputs = new ArrayList<>();
        for (CorpusFile file : files) {
            inputs.add(new Manifest.Input(file.name(), file.bytes(), sha256(new Path(file.path()), spark)));
        }
        return inputs;
    }

    private static String sha256(Path path, SparkSession spark) {
        try {
            FileSystem files = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(files.open(path), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
