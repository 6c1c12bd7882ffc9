package entente.source;

import entente.corpus.RejectionReason;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * RSS and Atom. The text is the whole text where a feed has it ({@code content:encoded}, {@code content}), otherwise the
 * description or summary, and it is told how many have no more than that.
 */
final class FeedReader implements SourceReader {

    private static final Pattern START = Pattern.compile("<(rss|feed|rdf:RDF|channel)\\b");
    private static final Set<String> ITEMS = Set.of("item", "entry");

    @Override
    public String kind() {
        return "feed";
    }

    @Override
    public List<String> extensions() {
        return List.of("xml", "rss", "atom", "rdf");
    }

    @Override
    public boolean takes(Head head) {
        return START.matcher(head.text()).find();
    }

    @Override
    public Iterator<SourceRecord> records(SourceFile file, ReadRules rules, Notes notes) {
        notes.note(
                "feed: text=content:encoded, content, description or summary, title, date=pubDate, published or updated,"
                        + " url=link, id=guid or id, source=title of the feed",
                file.name());
        return new Items(file, rules, notes);
    }

    private static final class Items extends XmlSteps {

        private final String file;
        private final Notes notes;
        private final long most;
        private String feed = "";

        Items(SourceFile file, ReadRules rules, Notes notes) {
            super(file);
            this.file = file.name();
            this.notes = notes;
            this.most = rules.limits().recordBytes();
        }

        @Override
        boolean step(XMLStreamReader xml) throws XMLStreamException {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    if (ITEMS.contains(xml.getLocalName())) {
                        give(item(xml, begun()));
                        return true;
                    }
                    if (xml.getLocalName().equals("title") && feed.isEmpty()) {
                        feed = Xml.text(xml, most, "").strip();
                    }
                }
            }
            return false;
        }

        private SourceRecord item(XMLStreamReader xml, long line) throws XMLStreamException {
            Map<Field, String> fields = new EnumMap<>(Field.class);
            String whole = "";
            String summary = "";
            String updated = "";
            boolean isOpen = true;
            while (isOpen) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT) {
                    isOpen = !ITEMS.contains(xml.getLocalName());
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    String name = xml.getLocalName();
                    String href = xml.getAttributeValue(null, "href");
                    String rel = xml.getAttributeValue(null, "rel");
                    boolean isMedia = "media".equals(xml.getPrefix());
                    String value = Xml.text(xml, most, name.equals("content") ? "\n\n" : "")
                            .strip();
                    switch (name) {
                        case "encoded" -> whole = value;
                        case "content" -> whole = whole.isEmpty() && !isMedia ? value : whole;
                        case "description", "summary" -> summary = summary.isEmpty() && !isMedia ? value : summary;
                        case "title" -> Xml.put(fields, Field.TITLE, isMedia ? "" : value);
                        case "pubDate", "published", "date", "issued" -> Xml.put(fields, Field.DATE, value);
                        case "updated", "modified" -> updated = value;
                        case "guid", "id" -> Xml.put(fields, Field.ID, value);
                        case "source" -> Xml.put(fields, Field.SOURCE, value);
                        case "link" -> {
                            if (rel == null || rel.equals("alternate")) {
                                Xml.put(fields, Field.URL, href == null ? value : href);
                            }
                        }
                        default -> {
                            // Nothing that an article has.
                        }
                    }
                }
            }
            Xml.put(fields, Field.DATE, updated);
            Xml.put(fields, Field.SOURCE, feed);
            if (whole.isEmpty() && !summary.isEmpty()) {
                notes.note("feed items that hold a summary and not the whole text", file);
            }
            String text = whole.isEmpty() ? summary : whole;
            if (text.length() > most) {
                return SourceRecord.problem(line, RejectionReason.OVERSIZE, "the item is too long");
            }
            if (!text.isEmpty()) {
                fields.put(Field.TEXT, text);
            }
            return SourceRecord.of(line, fields);
        }
    }
}
