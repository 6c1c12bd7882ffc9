package entente.job;

import entente.spark.CorpusFiles.CorpusFile;
import entente.spark.CorpusFiles.Format;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** What a command would do: told by {@code --dry-run}, before anything is read or written. */
final class Plan {

    private static final int MOST_NAMES = 20;

    private Plan() {}

    /**
     * Prints a plan.
     *
     * @param files what would be read; empty for a command that reads no corpus
     * @param news what the store knows of them, a line each
     * @param outputs what would be written, a line each
     */
    static void print(
            PrintStream out, List<CorpusFile> files, List<String> news, List<String> outputs, Settings settings) {
        if (!files.isEmpty()) {
            inputs(out, files);
        }
        news.forEach(line -> out.println("  " + OneLine.of(line)));
        out.println("\nOutputs:");
        outputs.forEach(line -> out.println("  " + OneLine.of(line)));
        out.println("\nSettings (* where they differ from the defaults):");
        SortedMap<String, String> defaults = SettingsReader.all(SettingsReader.read(null, List.of()));
        SettingsReader.all(settings)
                .forEach((key, value) -> out.printf(
                        Locale.ROOT,
                        "%s %s = %s%n",
                        value.equals(defaults.get(key)) ? " " : "*",
                        key,
                        OneLine.of(value)));
        out.println("\nNothing was read or written (--dry-run).");
    }

    private static void inputs(PrintStream out, List<CorpusFile> files) {
        Map<Format, long[]> sums = new EnumMap<>(Format.class);
        for (CorpusFile file : files) {
            long[] sum = sums.computeIfAbsent(file.format(), format -> new long[2]);
            sum[0]++;
            sum[1] += file.bytes();
        }
        out.println("Inputs:");
        sums.forEach((format, sum) -> out.printf(
                Locale.ROOT,
                "  %-12s %,8d %s %,15d bytes%n",
                format == Format.UNSUPPORTED
                        ? "not read"
                        : format.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                sum[0],
                sum[0] == 1 ? "file " : "files",
                sum[1]));
        List<CorpusFile> unread = files.stream()
                .filter(file -> file.format() == Format.UNSUPPORTED)
                .toList();
        unread.stream()
                .limit(MOST_NAMES)
                .forEach(file -> out.println("    " + OneLine.of(file.name()) + ": " + why(file)));
        if (unread.size() > MOST_NAMES) {
            out.println("    and " + (unread.size() - MOST_NAMES) + " more");
        }
    }

    private static String why(CorpusFile file) {
        return file.refused() == null
                ? "no articles are read from files of this kind"
                : OneLine.of(file.refused().detail());
    }
}
