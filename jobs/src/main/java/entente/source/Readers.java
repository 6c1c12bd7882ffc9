package entente.source;

import entente.corpus.DamagedInput;
import entente.corpus.Parsed;
import entente.corpus.Place;
import entente.corpus.RejectionReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Every kind of file there is a reader for. Of the readers of an extension the first that knows a file's beginning takes it,
 * so those that look closely stand before those that take anything.
 */
public final class Readers {

    private static final List<SourceReader> ALL = List.of(
            new PageReader(),
            new NexisReader(),
            new FactivaTextReader(),
            new ProQuestReader(),
            new CodedReader(),
            new TextReader(),
            new JsonReader(),
            new CsvReader(),
            new FeedReader(),
            new FactivaXmlReader(),
            new WarcFileReader(),
            new DocxReader(),
            new UnreadableReader());

    private static final String ARCHIVE = "zip";

    private Readers() {}

    /** Extensions of all readers, in lower case, the most usual first. */
    public static List<String> extensions() {
        Set<String> all = new LinkedHashSet<>(List.of("txt", "md", "jsonl", "json", "csv"));
        ALL.stream()
                .filter(reader -> !(reader instanceof UnreadableReader))
                .forEach(reader -> all.addAll(reader.extensions()));
        all.add(ARCHIVE);
        return List.copyOf(all);
    }

    /** Whether there is a reader for a file of such a name. */
    public static boolean has(String name) {
        return Names.extension(name).equals(ARCHIVE)
                || of(name).stream().anyMatch(reader -> !(reader instanceof UnreadableReader));
    }

    /** Why there is none, and what to do. */
    public static String whyNot(String name) {
        return UnreadableReader.whatToDo(Names.extension(name)).orElseGet(Readers::unsupported);
    }

    private static List<SourceReader> of(String name) {
        String extension = Names.extension(name);
        return ALL.stream()
                .filter(reader -> reader.extensions().contains(extension))
                .toList();
    }

    /**
     * The records of a file, each an article or a rejection. Damage within the file is a rejection; a store that does not
     * answer throws.
     */
    public static Iterator<Parsed> read(SourceFile file, ReadRules rules, Notes notes) {
        Place whole = new Place(file.name(), 0);
        Optional<SourceReader> reader;
        try {
            if (Names.extension(file.name()).equals(ARCHIVE)) {
                return new ZipArticles(file, rules.limits(), entry -> read(entry, rules, notes));
            }
            reader = reader(file);
            if (reader.isEmpty()) {
                return List.of(unsupported(whole)).iterator();
            }
            ArticleCheck check = new ArticleCheck(file.name(), file.origin(), rules, rules.order(), notes);
            Iterator<SourceRecord> records = records(reader.get(), file, rules, notes);
            return rules.order() == DateOrder.AUTO
                    ? new SettledDates(
                            records, () -> records(reader.get(), file, rules, Notes.NONE), file, rules, notes)
                    : new Mapped<>(records, check::check);
        } catch (DamagedInput e) {
            return List.of(e.at(whole)).iterator();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UncheckedIOException e) {
            DamagedInput damaged = DamagedInput.in(e);
            if (damaged == null) {
                throw e;
            }
            return List.of(damaged.at(whole)).iterator();
        }
    }

    private static Iterator<SourceRecord> records(SourceReader reader, SourceFile file, ReadRules rules, Notes notes) {
        try {
            return new Unbroken(reader.records(file, rules, notes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<SourceReader> reader(SourceFile file) throws IOException {
        List<SourceReader> readers = of(file.name());
        if (readers.size() <= 1) {
            return readers.stream().findFirst();
        }
        Head head = Head.of(file);
        return readers.stream().filter(reader -> reader.takes(head)).findFirst();
    }

    private static Parsed unsupported(Place place) {
        return Parsed.rejected(place, "", RejectionReason.UNSUPPORTED_FILE, unsupported());
    }

    private static String unsupported() {
        return "no articles are read from files of this name: give ." + String.join(", .", extensions())
                + " or .parquet";
    }

    /** One thing made of another as it comes. */
    private record Mapped<A, B>(Iterator<A> from, Function<A, B> function) implements Iterator<B> {

        @Override
        public boolean hasNext() {
            return from.hasNext();
        }

        @Override
        public B next() {
            return function.apply(from.next());
        }
    }
}
