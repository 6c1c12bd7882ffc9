package entente.source;

import entente.corpus.RejectionReason;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Saved web pages, also under the name of a text: the main text, and what the page says of itself. */
final class PageReader implements SourceReader {

    @Override
    public String kind() {
        return "page";
    }

    @Override
    public List<String> extensions() {
        return List.of("html", "htm", "xhtml", "txt", "md");
    }

    @Override
    public boolean takes(Head head) {
        String extension = Names.extension(head.name());
        if (extension.startsWith("htm") || extension.equals("xhtml")) {
            return true;
        }
        String start = head.text().stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || start.startsWith("<head")
                || (start.startsWith("<?xml") && start.contains("<html"));
    }

    @Override
    public Iterator<SourceRecord> records(SourceFile file, ReadRules rules, Notes notes) throws IOException {
        notes.note(NOTE, file.name());
        long most = rules.limits().recordBytes();
        byte[] bytes;
        try (InputStream in = file.open()) {
            bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, most + 1));
        }
        SourceRecord record = bytes.length > most
                ? SourceRecord.problem(0, RejectionReason.OVERSIZE, "the page has more than " + most + " bytes")
                : record(0, bytes, null, "");
        return List.of(record).iterator();
    }

    static final String NOTE =
            "page: text=main text, title, date, source, url and lang by what the page says of itself (JSON-LD, meta)";

    /**
     * The record of a page.
     *
     * @param charset that its server named, or null: the page's own
     */
    static SourceRecord record(long line, byte[] bytes, String charset, String url) throws IOException {
        Document page = Jsoup.parse(new java.io.ByteArrayInputStream(bytes), charset, url);
        Map<Field, String> fields = new EnumMap<>(Field.class);
        PageFacts facts = PageFacts.of(page);
        facts.fill(fields);
        if (!url.isEmpty()) {
            fields.put(Field.URL, url);
        }
        String text = MainText.of(page);
        if (text.length() * 2 < facts.body().length()) {
            text = facts.body();
        }
        if (text.isBlank()) {
            return SourceRecord.problem(
                    line, url.isEmpty() ? null : url, RejectionReason.EMPTY, "no main text in the page");
        }
        fields.put(Field.TEXT, text);
        return SourceRecord.of(line, fields);
    }
}
