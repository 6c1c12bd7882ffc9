package entente.job.command;

import entente.job.OneLine;
import entente.job.settings.Settings;
import entente.job.settings.SettingsReader;
import entente.source.Names;
import entente.source.Readers;
import entente.spark.CorpusFile;
import entente.spark.CorpusFile.Format;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a command would do: told by {@code --dry-run}, before anything is read or written. */
public final class Plan {

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
        SortedMap<String, long[]> read = new TreeMap<>();
        long[] rest = new long[2];
        List<CorpusFile> unread = new ArrayList<>();
        for (CorpusFile file : files) {
            boolean isUnread = file.format() == Format.UNSUPPORTED;
            long[] sum = isUnread ? rest : read.computeIfAbsent(Names.extension(file.name()), first -> new long[2]);
            sum[0]++;
            sum[1] += file.bytes();
            if (isUnread) {
                unread.add(file);
            }
        }
        out.println("Inputs:");
        read.forEach((kind, sum) -> line(out, kind, sum));
        if (!unread.isEmpty()) {
            line(out, "not read", rest);
        }
        unread.stream()
                .limit(MOST_NAMES)
                .forEach(file -> out.println("    " + OneLine.of(file.name()) + ": " + why(file)));
        if (unread.size() > MOST_NAMES) {
            out.println("    and " + (unread.size() - MOST_NAMES) + " more");
        }
    }

    private static void line(PrintStream out, String kind, long[] sum) {
        out.printf(Locale.ROOT, "  %-12s %,8d %s %,15d bytes%n", kind, sum[0], sum[0] == 1 ? "file " : "files", sum[1]);
    }

    private static String why(CorpusFile file) {
        return OneLine.of(
                file.refused() == null
                        ? Readers.whyNot(file.name())
                        : file.refused().detail());
    }
}
