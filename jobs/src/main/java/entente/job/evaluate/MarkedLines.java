package entente.job.evaluate;

import entente.corpus.Article;
import entente.evaluation.GoldMarks;
import entente.job.ExitCode;
import entente.job.Failure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The lines of a file of exhaustively marked sentences, by the article that they mark. */
public final class MarkedLines {

    private final Path file;
    private final SortedMap<String, List<Line>> byArticle = new TreeMap<>();

    private record Line(int number, String text) {}

    /** @param lines of the file, blank ones among them */
    public MarkedLines(Path file, List<String> lines) {
        this.file = file;
        for (int i = 0; i < lines.size(); i++) {
            Line line = new Line(i + 1, lines.get(i));
            if (!line.text().isBlank()) {
                byArticle
                        .computeIfAbsent(checked(line, () -> GoldMarks.articleOf(line.text())), a -> new ArrayList<>())
                        .add(line);
            }
        }
        if (byArticle.isEmpty()) {
            throw new Failure(ExitCode.UNUSABLE_DATA, "'" + file + "' is empty: give marked sentences with --gold");
        }
    }

    /** Reads a file of gold. */
    static MarkedLines read(Path file) {
        return new MarkedLines(file, GoldLines.of(file));
    }

    /** Whether a line is of this form: sentences of articles, with events between marked words. */
    public static boolean is(String line) {
        // A sentence that brings what stands around it needs no article.
        return line.contains("\"doc\"") && line.contains("\"events\"") && !line.contains("\"prev\"");
    }

    public String set() {
        return file.getFileName().toString();
    }

    /** Ids of the marked articles. */
    Set<String> articles() {
        return byArticle.keySet();
    }

    public int size() {
        return byArticle.values().stream().mapToInt(List::size).sum();
    }

    public int size(String article) {
        return byArticle.get(article).size();
    }

    /** What is marked in an article, but for sentences that it does not hold. */
    List<GoldMarks> of(Article article) {
        List<GoldMarks> marks = new ArrayList<>();
        for (Line line : byArticle.get(article.id())) {
            GoldMarks parsed = checked(line, () -> GoldMarks.parse(line.text(), article));
            if (parsed != null) {
                marks.add(parsed);
            }
        }
        return marks;
    }

    private <T> T checked(Line line, Supplier<T> parser) {
        try {
            return parser.get();
        } catch (IllegalArgumentException e) {
            throw new Failure(
                    ExitCode.UNUSABLE_DATA, "'" + file + "' line " + line.number() + ": " + e.getMessage(), e);
        }
    }
}
