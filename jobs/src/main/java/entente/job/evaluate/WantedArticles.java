package entente.job.evaluate;

import entente.corpus.Article;
import entente.corpus.ReadLimits;
import entente.job.ExitCode;
import entente.job.Failure;
import entente.source.LocalFile;
import entente.source.Notes;
import entente.source.ReadRules;
import entente.source.Readers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The articles that marks name by their ids: gold carries no text of others. */
final class WantedArticles {

    private static final int MAX_CHARACTERS = 1_000_000;

    private WantedArticles() {}

    /**
     * The articles of these ids that the files hold, the first of each.
     *
     * @param option which names the files, for messages
     */
    static SortedMap<String, Article> read(List<Path> files, Set<String> wanted, String option) {
        SortedMap<String, Article> articles = new TreeMap<>();
        for (Path file : files) {
            if (!Files.isReadable(file)) {
                throw new Failure(ExitCode.NO_INPUT, "cannot read '" + file + "': check the path given with " + option);
            }
            Readers.read(new LocalFile(file), ReadRules.of(new ReadLimits(MAX_CHARACTERS, 1)), Notes.NONE)
                    .forEachRemaining(parsed -> {
                        if (parsed.article() != null
                                && wanted.contains(parsed.article().id())) {
                            articles.putIfAbsent(parsed.article().id(), parsed.article());
                        }
                    });
        }
        return articles;
    }

    /** The same where none may be missing. */
    static SortedMap<String, Article> all(List<Path> files, Set<String> wanted, String option) {
        SortedMap<String, Article> articles = read(files, wanted, option);
        wanted.stream()
                .filter(id -> !articles.containsKey(id))
                .sorted()
                .findFirst()
                .ifPresent(id -> {
                    throw new Failure(
                            ExitCode.NO_INPUT,
                            "the article '" + id + "' is marked and in none of the texts: give its corpus with "
                                    + option);
                });
        return articles;
    }
}
