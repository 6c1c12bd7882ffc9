package entente.job.run;

import entente.spark.CorpusFile;
import entente.spark.CorpusFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;

/** The sha256 of each input that can be read, so that a report can be traced to what it was made from. */
public final class Inputs {

    private Inputs() {}

    public static List<InputFile> of(List<CorpusFile> files, SparkSession spark) {
        Configuration hadoop = spark.sparkContext().hadoopConfiguration();
        List<InputFile> inputs = new ArrayList<>();
        for (CorpusFile file : files) {
            if (file.refused() == null) {
                inputs.add(new InputFile(file.name(), file.bytes(), sha256(file, hadoop)));
            }
        }
        return inputs;
    }

    /** Empty where the file cannot be read; then it stands among the rejected. */
    private static String sha256(CorpusFile file, Configuration hadoop) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(CorpusFiles.bytes(file, hadoop), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            return "";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
