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
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A run over a corpus made to be hard: {@code HostileVolume crowd|everywhere|short|token|coded N FOLDER}. A crowd is one article
 * with N actors; everywhere, one actor in each of N articles; short, N articles of one sentence; token, one article with a word
 * of N characters; coded, N events of a year in the form of GDELT's files. Prints what the run counted, wall and CPU time, and the peak of the heap.
 */
final class HostileVolume {

    private HostileVolume() {}

    public static void main(String[] args) throws IOException {
        int n = Integer.parseInt(args[1]);
        Path folder = Files.createDirectories(Path.of(args[2]));
        Path corpus = folder.resolve(args[0] + "-" + n + (args[0].equals("coded") ? ".export.CSV" : ".jsonl"));
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
                case "coded" -> events(out, n);
                default ->
                    throw new IllegalArgumentException("crowd, everywhere, short, token or coded, got " + args[0]);
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

    /** Events between states, each some days in a row from several places, as GDELT repeats them. */
    private static void events(BufferedWriter out, int n) throws IOException {
        List<String> states = List.of(
                "USA", "CHN", "RUS", "DEU", "FRA", "GBR", "JPN", "IND", "BRA", "ZAF", "NGA", "EGY", "ISR", "IRN", "TUR",
                "SAU", "PAK", "IDN", "AUS", "CAN", "MEX", "ARG", "POL", "UKR", "ITA", "ESP", "KOR", "PRK", "VNM",
                "THA");
        List<String> codes = List.of(
                "010", "036", "040", "042", "051", "057", "061", "070", "111", "112", "120", "130", "163", "190");
        Random random = new Random(n);
        for (int i = 0; i < n; i++) {
            String[] cells = new String[58];
            Arrays.fill(cells, "");
            LocalDate day = LocalDate.of(2022, 1, 1).plusDays((long) i * 365 / n);
            String source = states.get(random.nextInt(states.size()));
            String target = states.get(random.nextInt(states.size()));
            cells[0] = Integer.toString(1_000_000 + i);
            cells[1] = day.format(DateTimeFormatter.BASIC_ISO_DATE);
            cells[2] = cells[1].substring(0, 6);
            cells[3] = cells[1].substring(0, 4);
            cells[6] = source;
            cells[7] = source;
            cells[16] = target;
            cells[17] = target;
            cells[26] = codes.get(random.nextInt(codes.size()));
            cells[57] = "https://news" + random.nextInt(400) + ".example/" + i;
            out.write(String.join("\t", cells) + "\n");
        }
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
