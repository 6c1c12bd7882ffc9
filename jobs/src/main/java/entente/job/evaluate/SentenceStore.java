package entente.job.evaluate;

import entente.corpus.Article;
import entente.job.ExitCode;
import entente.job.Failure;
import entente.text.EntityType;
import entente.text.Sentence;
import entente.text.Token;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Sentences of articles kept in one file, so that fitting anew reads no text again. */
final class SentenceStore {

    private static final int MAGIC = 0x454e5353; // ENSS

    private final Path file;
    private final Map<String, List<Sentence>> known = new ConcurrentHashMap<>();
    private final int before;

    private SentenceStore(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            read();
        }
        before = known.size();
    }

    static SentenceStore open(Path file) {
        try {
            return new SentenceStore(file);
        } catch (IOException e) {
            throw new Failure(ExitCode.UNUSABLE_DATA, "'" + file + "' cannot be read: delete it, it is made anew", e);
        }
    }

    /** The sentences kept under a key, or else those that are read now. */
    List<Sentence> of(String key, Article article, Function<Article, List<Sentence>> reader) {
        return known.computeIfAbsent(key, k -> reader.apply(article));
    }

    /** Keeps what was read since. */
    void close() {
        if (known.size() == before) {
            return;
        }
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(draft), 1 << 16)))) {
            out.writeInt(MAGIC);
            out.writeInt(known.size());
            for (Map.Entry<String, List<Sentence>> entry : new TreeMap<>(known).entrySet()) {
                out.writeUTF(entry.getKey());
                write(entry.getValue(), out);
            }
        } catch (IOException e) {
            throw new Failure(ExitCode.CANNOT_WRITE, "cannot write '" + draft + "': check --out", e);
        }
        try {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Failure(ExitCode.CANNOT_WRITE, "cannot write '" + file + "': check --out", e);
        }
    }

    private static void write(List<Sentence> sentences, DataOutputStream out) throws IOException {
        out.writeInt(sentences.size());
        for (Sentence sentence : sentences) {
            out.writeInt(sentence.index());
            out.writeInt(sentence.start());
            out.writeInt(sentence.end());
            out.writeBoolean(sentence.parsed());
            out.writeInt(sentence.tokens().size());
            for (Token token : sentence.tokens()) {
                out.writeInt(token.start());
                out.writeInt(token.end());
                out.writeUTF(token.word());
                out.writeUTF(token.lemma());
                out.writeUTF(token.tag());
                out.writeUTF(token.entity().name());
                out.writeInt(token.head());
                out.writeUTF(token.relation());
            }
        }
    }

    private void read() throws IOException {
        Map<String, String> texts = new HashMap<>();
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), 1 << 16), 1 << 16))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("no store of sentences");
            }
            for (int count = in.readInt(); count > 0; count--) {
                known.put(in.readUTF(), sentences(in, texts));
            }
        }
    }

    private static List<Sentence> sentences(DataInputStream in, Map<String, String> texts) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            int index = in.readInt();
            int start = in.readInt();
            int end = in.readInt();
            boolean parsed = in.readBoolean();
            List<Token> tokens = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                tokens.add(new Token(
                        in.readInt(),
                        in.readInt(),
                        text(in, texts),
                        text(in, texts),
                        text(in, texts),
                        EntityType.valueOf(in.readUTF()),
                        in.readInt(),
                        text(in, texts)));
            }
            sentences.add(new Sentence(index, start, end, parsed, tokens));
        }
        return sentences;
    }

    private static String text(DataInputStream in, Map<String, String> texts) throws IOException {
        String text = in.readUTF();
        return texts.computeIfAbsent(text, t -> t);
    }
}
