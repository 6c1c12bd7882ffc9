package entente.job;

import entente.spark.CorpusFiles;
import entente.spark.CorpusFiles.CorpusFile;
import entente.spark.NoSuchInputException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import picocli.CommandLine.Option;

/** What is read. */
final class CorpusOptions {

    @Option(
            names = "--corpus",
            paramLabel = "PATH",
            required = true,
            arity = "1..*",
            description = {
                "Files, folders or globs of .txt, .md, .jsonl, .csv, .parquet, on any file system that Hadoop knows.",
                "Fields: id, date (ISO), source, title, url, lang, text; only text is required."
            })
    private List<String> corpus;

    private List<CorpusFile> files;

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
    static void requireWhole(String path, String encoding) {
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
