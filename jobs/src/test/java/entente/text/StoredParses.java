package entente.text;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an engine made of texts, kept in a file, so that tests and trials need no engine: a line {@code #d id}, then a
 * line {@code #s index start end parsed} for each sentence and a tab-separated line for each token.
 */
public final class StoredParses {

    private StoredParses() {}

    public static void write(Path file, Map<String, List<Sentence>> documents) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Map.Entry<String, List<Sentence>> document : documents.entrySet()) {
                out.write("#d\t" + document.getKey() + "\n");
                for (Sentence s : document.getValue()) {
                    out.write("#s\t" + s.index() + "\t" + s.start() + "\t" + s.end() + "\t" + s.parsed() + "\n");
                    for (Token t : s.tokens()) {
                        out.write(String.join(
                                "\t",
                                Integer.toString(t.start()),
                                Integer.toString(t.end()),
                                oneField(t.word()),
                                oneField(t.lemma()),
                                t.tag(),
                                t.entity().name(),
                                Integer.toString(t.head()),
                                t.relation()));
                        out.write("\n");
                    }
                }
            }
        }
    }

    private static String oneField(String word) {
        return word.replaceAll("\\s", " ");
    }

    public static Map<String, List<Sentence>> read(Path file) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file)) {
            return read(in);
        }
    }

    public static Map<String, List<Sentence>> read(BufferedReader in) throws IOException {
        Map<String, List<Sentence>> documents = new LinkedHashMap<>();
        List<Sentence> sentences = null;
        String[] header = null;
        List<Token> tokens = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] f = line.split("\t", -1);
            if (f[0].equals("#d") || f[0].equals("#s")) {
                if (header != null) {
                    sentences.add(sentence(header, tokens));
                }
                tokens.clear();
                header = f[0].equals("#s") ? f : null;
                if (header == null) {
                    sentences = new ArrayList<>();
                    documents.put(f[1], sentences);
                }
            } else {
                tokens.add(new Token(
                        Integer.parseInt(f[0]),
                        Integer.parseInt(f[1]),
                        f[2],
                        f[3],
                        f[4].intern(),
                        EntityType.valueOf(f[5]),
                        Integer.parseInt(f[6]),
                        f[7].intern()));
            }
        }
        if (header != null) {
            sentences.add(sentence(header, tokens));
        }
        return documents;
    }

    private static Sentence sentence(String[] header, List<Token> tokens) {
        return new Sentence(
                Integer.parseInt(header[1]),
                Integer.parseInt(header[2]),
                Integer.parseInt(header[3]),
                Boolean.parseBoolean(header[4]),
                tokens);
    }
}
