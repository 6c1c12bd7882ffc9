package entente.benchmark;

import entente.corpus.Parsed;
import entente.corpus.ReadLimits;
import entente.source.Notes;
import entente.source.ReadRules;
import entente.source.Readers;
import entente.source.SavedPages;
import entente.source.SourceFile;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What the readers of files take for a file that is larger than the memory: a file is made, read record by record without any
 * engine for text, and removed. Run it with {@code JAVA_OPTIONS=-Xmx512m}.
 */
public final class SourceVolume {

    private static final ReadRules RULES = ReadRules.of(new ReadLimits(1_000_000, 200));

    private SourceVolume() {}

    /** Takes {@code jsonl|warc}, a number of megabytes and a folder. */
    public static void main(String[] arguments) throws IOException {
        boolean isWarc = arguments[0].equals("warc");
        long bytes = Long.parseLong(arguments[1]) << 20;
        Path file = Path.of(arguments[2]).resolve("volume." + (isWarc ? "warc" : "jsonl"));
        List<String> records = isWarc ? pages() : lines();
        try {
            write(file, records, bytes);
            read(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static List<String> lines() {
        return SavedPages.all().stream()
                .map(page -> "{\"date\": \"2023-03-07\", \"source\": \"Desk\", \"id\": \"%d\", \"text\": \""
                        + page.text().replace("\"", "\\\"").replace("\n", "\\n") + "\"}\n")
                .collect(Collectors.toList());
    }

    private static List<String> pages() {
        return SavedPages.all().stream()
                .map(page -> {
                    String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page.html();
                    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://desk.example/%d\r\n"
                            + "WARC-Date: 2023-03-08T00:00:00Z\r\n"
                            + "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\n"
                            + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                            + answer.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + answer + "\r\n\r\n";
                })
                .collect(Collectors.toList());
    }

    private static void write(Path file, List<String> records, long bytes) throws IOException {
        long written = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            for (int number = 0; written < bytes; number++) {
                byte[] record = records.get(number % records.size())
                        .replaceFirst("%d", Integer.toString(number))
                        .getBytes(StandardCharsets.UTF_8);
                out.write(record);
                written += record.length;
            }
        }
    }

    private static void read(Path file) throws IOException {
        long start = System.nanoTime();
        long startCpu = cpu();
        long articles = 0;
        long rejected = 0;
        long words = 0;
        Iterator<Parsed> records = Readers.read(source(file), RULES, Notes.NONE);
        while (records.hasNext()) {
            Parsed parsed = records.next();
            if (parsed.article() == null) {
                rejected++;
            } else {
                articles++;
                words += words(parsed.article().text());
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpu = (cpu() - startCpu) / 1e9;
        double megabytes = Files.size(file) / 1048576.0;
        System.out.printf(
                Locale.ROOT,
                "%s: %.0f MB, %,d articles, %,d rejected, %,d words%n"
                        + "%.1f s, %.1f MB/s, %,.0f words/s; of CPU %.1f s, %.1f MB/s, %,.0f words/s%n"
                        + "heap: peak %d MB of %d MB%n",
                file.getFileName(),
                megabytes,
                articles,
                rejected,
                words,
                seconds,
                megabytes / seconds,
                words / seconds,
                cpu,
                megabytes / cpu,
                words / cpu,
                peak() >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** The most that the pools of the heap have held, garbage among it. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static long words(String text) {
        long words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean isLetter = Character.isLetterOrDigit(text.charAt(i));
            words += isLetter && !inWord ? 1 : 0;
            inWord = isLetter;
        }
        return words;
    }

    private static SourceFile source(Path file) {
        return new SourceFile() {
            @Override
            public String name() {
                return file.toString();
            }

            @Override
            public long bytes() {
                return file.toFile().length();
            }

            @Override
            public InputStream open() {
                try {
                    return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }
}
