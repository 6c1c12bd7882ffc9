package entente.job;

import entente.spark.CorpusFiles;
import entente.spark.CorpusFiles.CorpusFile;
import entente.spark.NoSuchInputException;
import java.io.IOException;
import java.util.List;
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

    /** Only constructed by the parser of the command line. */
    CorpusOptions() {}

    /**
     * The files of the corpus.
     *
     * @throws Failure where an input does not exist, or there is nothing to read
     */
    List<CorpusFile> list(Configuration hadoop) {
        try {
            return CorpusFiles.list(corpus, hadoop);
        } catch (NoSuchInputException e) {
            throw new Failure(
                    ExitCode.NO_INPUT, e.getMessage() + ": give files, folders or globs with --corpus", e);
        } catch (IOException | IllegalArgumentException e) {
            throw new Failure(
                    ExitCode.NO_INPUT,
                    "cannot list '" + String.join("', '", corpus) + "' (" + OneLine.of(e.getMessage())
                            + "): check the paths given with --corpus",
                    e);
        }
    }
}
