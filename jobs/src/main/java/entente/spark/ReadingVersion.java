package entente.spark;

import entente.corpus.Article;
import entente.corpus.Cleaning;
import entente.spark.store.StoreFiles;
import entente.text.CoreNlpEngine;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Names all that decides what is found in an article beside the article and the names of its corpus: the engine, the
 * cleaning, the ledgers, and each class and list of the reading half of this program, told by their bytes. So no change of a
 * rule, a word list or a weight is ever served what was read before it, whether or not somebody thought of a version.
 */
public record ReadingVersion(String text) implements Serializable {

    /** Where the classes and lists of reading stand in the program; what counts and reports is not among them. */
    private static final String READING = "entente/(corpus|text|actor|mention|alignment|opinion|reader|data)/.*";

    /**
     * The version of this program.
     *
     * @param ledgers names the content of the analyst's ledgers, empty without any
     */
    public static ReadingVersion of(String ledgers) {
        MessageDigest digest = StoreFiles.sha256();
        digest.update((CoreNlpEngine.VERSION + "\n" + Cleaning.VERSION + "\n" + ledgers + "\n")
                .getBytes(StandardCharsets.UTF_8));
        program().forEach((name, crc) -> digest.update((name + " " + crc + "\n").getBytes(StandardCharsets.UTF_8)));
        return new ReadingVersion(HexFormat.of().formatHex(digest.digest()).substring(0, 32));
    }

    /** Checksums of the files of the program that read, by name. */
    private static SortedMap<String, Long> program() {
        try {
            Path place = Path.of(Article.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            SortedMap<String, Long> files = Files.isDirectory(place) ? ofFolder(place) : ofJar(place);
            if (files.isEmpty()) {
                throw new IllegalStateException("the program does not find itself in " + place);
            }
            return files;
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program stands nowhere", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The list at the end of a jar has the checksums, so that nothing is unpacked. */
    private static SortedMap<String, Long> ofJar(Path jar) throws IOException {
        SortedMap<String, Long> files = new TreeMap<>();
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            file.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().matches(READING))
                    .forEach(entry -> files.put(entry.getName(), entry.getCrc()));
        }
        return files;
    }

    private static SortedMap<String, Long> ofFolder(Path folder) throws IOException {
        SortedMap<String, Long> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder.resolve("entente"))) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (name.matches(READING)) {
                    CRC32 crc = new CRC32();
                    crc.update(Files.readAllBytes(path));
                    files.put(name, crc.getValue());
                }
            }
        }
        return files;
    }

    /** Under what the reading of an article is kept: equal keys have equal readings among equal names. */
    String key(Article article) {
        MessageDigest digest = StoreFiles.sha256();
        for (String part : new String[] {
            text,
            article.id(),
            Objects.toString(article.date(), ""),
            article.source(),
            article.title(),
            article.url(),
            article.lang(),
            article.speaker(),
            article.text()
        }) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        if (article.isCoded()) {
            digest.update(article.coding().toString().getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
