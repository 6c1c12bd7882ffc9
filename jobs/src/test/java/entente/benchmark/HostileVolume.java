package entente.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import entente.job.command.Cli;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A run over a corpus made to be hard: {@code HostileVolume crowd|everywhere|short|token N FOLDER}. A crowd is one article with
 * N actors; everywhere, one actor in each of N articles; short, N articles of one sentence; token, one article with a word of N
 * characters. Prints what the run counted, wall and CPU time, and the peak of the heap.
 */
final class HostileVolume {

    private HostileVolume() {}

    public static void main(String[] args) throws IOException {
        int n = Integer.parseInt(args[1]);
        Path folder = Files.createDirectories(Path.of(args[2]));
        Path corpus = folder.resolve(args[0] + "-" + n + ".jsonl");
        List<String> names = names();
        try (BufferedWriter out = Files.newBufferedWriter(corpus)) {
            switch (args[0]) {
                case "crowd" -> article(out, crowd(names, n));
                case "everywhere" -> {
                    for (int i = 0; i < n; i++) {
                        article(out, "China praised " + names.get(i % names.size()) + " in round " + i + ".");
                    }
                }
                case "short" -> {
                    for (int i = 0; i < n; i++) {
                        article(
                                out,
                                names.get(i % names.size()) + " met " + names.get((i * 7 + 1) % names.size())
                                        + " in round " + i + ".");
                    }
                }
                case "token" -> article(out, "China met Russia. " + "x".repeat(n) + ". Iran criticised Israel.");
                default -> throw new IllegalArgumentException("crowd, everywhere, short or token, got " + args[0]);
            }
        }
        Path out = folder.resolve(args[0] + "-" + n + "-out");
        long wall = System.nanoTime();
        int code = Cli.run(new String[] {"run", "--corpus", corpus.toString(), "--out", out.toString()});
        System.out.printf(
                Locale.ROOT,
                "%s %d: exit %d, %.1f s wall, %.1f CPU-s, %d MB heap at its peak%n",
                args[0],
                n,
                code,
                (System.nanoTime() - wall) / 1e9,
                cpu() / 1e9,
                peak() >> 20);
        if (code == 0) {
            JsonNode run = JsonMapper.builder()
                    .build()
                    .readTree(out.resolve("latest/run.json").toFile());
            System.out.println(run.get("counts") + " " + run.get("milliseconds"));
        }
    }

    private static void article(BufferedWriter out, String text) throws IOException {
        out.write("{\"text\": \"" + text.replace("\\", "").replace("\"", "") + "\"}\n");
    }

    private static String crowd(List<String> names, int n) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i + 1 < n; i += 2) {
            text.append(names.get(i % names.size()))
                    .append(" met ")
                    .append(names.get((i + 1) % names.size()))
                    .append(". ");
        }
        return text.toString();
    }

    /** Persons of the gazetteer and then its other actors. */
    private static List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        for (String list : List.of("persons", "actors")) {
            try (InputStream in = HostileVolume.class.getResourceAsStream("/entente/data/actors/" + list + ".csv");
                    Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                for (CSVRecord row : CSVFormat.RFC4180.parse(reader)) {
                    if (row.getRecordNumber() > 1 && row.size() > 1) {
                        names.add(row.get(1));
                    }
                }
            }
        }
        return names;
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /** Of each pool at its own time, so that the sum is no less than what was in use at once. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
