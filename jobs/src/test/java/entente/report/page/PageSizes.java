package entente.report.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * How large the page is, how long it takes to lay out and write, and how long a browser takes to open it, for networks of so
 * many planted actors; medians of five, after one that does not count.
 */
final class PageSizes {

    private static final int TIMES = 5;
    private static final int[] ACTORS = {5, 80, 300, 2000};

    private PageSizes() {}

    /** Prints a table; arguments are numbers of actors, 5, 80, 300 and 2,000 where none are given. */
    public static void main(String[] arguments) throws IOException {
        int[] sizes = arguments.length == 0
                ? ACTORS
                : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        Path folder = Files.createTempDirectory("pages");
        try (Browser browser =
                Browser.isThere() ? Browser.start(Files.createDirectory(folder.resolve("profile"))) : null) {
            System.out.println(
                    "| actors | shown | ties shown | kB | written in ms | opened in ms |\n|---|---|---|---|---|---|");
            for (int actors : sizes) {
                System.out.println(line(actors, folder.resolve("page.html"), browser));
            }
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted((a, b) -> b.compareTo(a))
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private static String line(int actors, Path file, Browser browser) throws IOException {
        PageFacts facts = Planted.page(actors, word -> word, 1);
        double[] written = new double[TIMES];
        double[] opened = new double[TIMES];
        byte[] page = Planted.written(facts);
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            page = Planted.written(facts);
            written[i] = (System.nanoTime() - start) / 1e6;
            Files.write(file, page);
            if (browser != null) {
                browser.look(1280, 900, "light");
                browser.open(file, "");
                opened[i] = ((Number) browser.ask("return performance.getEntriesByType('navigation')[0].loadEventEnd"))
                        .doubleValue();
            }
        }
        return String.format(
                Locale.ROOT,
                "| %,d | %,d | %,d | %,.0f | %,.0f | %s |",
                actors,
                facts.cast().actors().size(),
                facts.cast().pairs().size(),
                page.length / 1e3,
                median(written),
                browser == null ? "no browser" : String.format(Locale.ROOT, "%,.0f", median(opened)));
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
