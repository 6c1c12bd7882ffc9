package entente.job.command;

import entente.job.ExitCode;
import entente.job.Failure;
import entente.job.OneLine;
import entente.spark.CorpusFile;
import entente.spark.CorpusFiles;
import entente.spark.NoSuchInputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import picocli.CommandLine.Option;

/** What is read. */
public final class CorpusOptions {

    @Option(
            names = "--corpus",
            paramLabel = "PATH",
            required = true,
            arity = "1..*",
            description = {
                "Files, folders or globs, on any file system that Hadoop knows: text, JSON, CSV, Parquet, web pages, WARC,",
                "feeds, exports of Nexis, Factiva, ProQuest and Telegram, packed with gzip, bzip2, xz, zstd or zip.",
                "Fields: id, date, source, title, url, lang, speaker, text; only text is required. See --map."
            })
    private List<String> corpus;

    @Option(
            names = "--map",
            paramLabel = "FIELD=COLUMN",
            split = ",",
            description =
                    "Columns or keys that hold fields, over the guess. Example: --map text=body,date=published_at")
    private List<String> map = new ArrayList<>();

    private List<CorpusFile> files;

    /** What {@code --map} sets. */
    List<String> settings() {
        return map.isEmpty() ? List.of() : List.of("corpus.fields=" + String.join(",", map));
    }

    /** Only constructed by the parser of the command line. */
    CorpusOptions() {}

    /**
     * The files of the corpus, listed once.
     *
     * @throws Failure where an input does not exist, or there is nothing to read
     */
    List<CorpusFile> list(Configuration hadoop) {
        if (files == null) {
            files = listed(hadoop);
        }
        return files;
    }

    private List<CorpusFile> listed(Configuration hadoop) {
        for (String path : corpus) {
            requireWhole(path, System.getProperty("sun.jnu.encoding"));
        }
        try {
            return CorpusFiles.list(corpus, hadoop);
        } catch (NoSuchInputException e) {
            throw new Failure(ExitCode.NO_INPUT, e.getMessage() + ": give files, folders or globs with --corpus", e);
        } catch (IOException | IllegalArgumentException e) {
            throw cannotList(OneLine.of(e.getMessage()), "check the paths given with --corpus", e);
        } catch (RuntimeException e) {
            if (e.getCause() instanceof ClassNotFoundException) {
                throw cannotList(
                        "Hadoop's module for this file system is not there",
                        "for s3a build with 'mvn package -P s3', for others put its jars into target/spark/jars",
                        e);
            }
            throw e;
        }
    }

    private Failure cannotList(String why, String what, Exception cause) {
        return new Failure(
                ExitCode.NO_INPUT, "cannot list '" + String.join("', '", corpus) + "' (" + why + "): " + what, cause);
    }

    /**
     * Java reads the command line in the character set of the process, and puts question marks for what that lacks; they
     * would match other names, so they are not taken for a pattern there.
     */
    public static void requireWhole(String path, String encoding) {
        boolean isUnicode =
                encoding == null || encoding.toUpperCase(Locale.ROOT).startsWith("UTF");
        if (!isUnicode && (path.indexOf('?') >= 0 || path.indexOf('\uFFFD') >= 0)) {
            throw new Failure(
                    ExitCode.BAD_SETTINGS,
                    "the path '" + path + "' cannot be told in the character set " + encoding
                            + " of this process: set LC_ALL=C.UTF-8, as jobs/entente does by itself");
        }
    }
}
