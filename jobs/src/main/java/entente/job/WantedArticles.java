package entente.job;

import entente.corpus.Article;
import entente.corpus.JsonLine;
import entente.corpus.Parsed;
import entente.corpus.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
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
     * The articles of these ids that the files hold, the first of each; their text is taken as it stands.
     *
     * @param option which names the files, for messages
     */
    static SortedMap<String, Article> read(List<Path> files, Set<String> wanted, String option) {
        SortedMap<String, Article> articles = new TreeMap<>();
        for (Path file : files) {
            try (BufferedReader lines = Files.newBufferedReader(file)) {
                long number = 0;
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    Parsed parsed = JsonLine.parse(
                            new Place(file.toString(), ++number),
                            line.getBytes(StandardCharsets.UTF_8),
                            MAX_CHARACTERS);
                    if (parsed.article() != null
                            && wanted.contains(parsed.article().id())) {
                        articles.putIfAbsent(parsed.article().id(), parsed.article());
                    }
                }
            } catch (MalformedInputException e) {
                throw new Failure(
                        ExitCode.UNUSABLE_DATA, "'" + file + "' is not UTF-8 text: give JSON lines with " + option, e);
            } catch (IOException e) {
                throw new Failure(
                        ExitCode.NO_INPUT, "cannot read '" + file + "': check the path given with " + option, e);
            }
        }
        return articles;
    }
}
