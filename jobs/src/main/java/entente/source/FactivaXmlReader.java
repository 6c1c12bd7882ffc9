package entente.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Articles as Factiva exports them to XML. */
final class FactivaXmlReader implements SourceReader {

    private static final Pattern START = Pattern.compile("<(leadParagraph|tailParagraphs|ppsarticle|ppsArticle)\\b");

    @Override
    public String kind() {
        return "Factiva XML";
    }

    @Override
    public List<String> extensions() {
        return List.of("xml");
    }

    @Override
    public boolean takes(Head head) {
        return START.matcher(head.text()).find();
    }

    @Override
    public Iterator<SourceRecord> records(SourceFile file, ReadRules rules, Notes notes) {
        notes.note(
                "Factiva XML: text=leadParagraph+tailParagraphs, title=headline, date=publicationDate, source=sourceName,"
                        + " lang=baseLanguage, id=accessionNo",
                file.name());
        return new XmlSteps(file) {
            @Override
            boolean step(XMLStreamReader xml) throws XMLStreamException {
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamConstants.START_ELEMENT
                            && xml.getLocalName().equals("article")) {
                        give(article(xml, begun(), rules.limits().recordBytes()));
                        return true;
                    }
                }
                return false;
            }
        };
    }

    private static SourceRecord article(XMLStreamReader xml, long line, long most) throws XMLStreamException {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        List<String> paragraphs = new ArrayList<>();
        boolean isTitle = false;
        boolean isText = false;
        while (true) {
            int event = xml.next();
            String name = event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT
                    ? xml.getLocalName()
                    : "";
            if (event == XMLStreamConstants.END_ELEMENT) {
                if (name.equals("article")) {
                    break;
                }
                isTitle &= !name.equals("headline");
                isText &= !name.equals("leadParagraph") && !name.equals("tailParagraphs");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (name) {
                    case "headline" -> isTitle = true;
                    case "leadParagraph", "tailParagraphs" -> isText = true;
                    case "paragraph" -> {
                        String words =
                                Xml.text(xml, most, "").replaceAll("\\s+", " ").strip();
                        if (isText) {
                            paragraphs.add(words);
                        } else if (isTitle) {
                            fields.merge(Field.TITLE, words, (one, other) -> one + " " + other);
                        }
                    }
                    case "publicationDate" -> date(xml, fields, most);
                    case "sourceName" -> Xml.put(fields, Field.SOURCE, Xml.text(xml, most, " "));
                    case "baseLanguage" -> Xml.put(fields, Field.LANG, Xml.text(xml, most, " "));
                    case "accessionNo" -> Xml.put(fields, Field.ID, Xml.text(xml, most, " "));
                    default -> {
                        // Codes, counts, copyright.
                    }
                }
            }
        }
        String text = String.join("\n\n", paragraphs);
        if (!text.isBlank()) {
            fields.put(Field.TEXT, text);
        }
        return SourceRecord.of(line, fields);
    }

    private static void date(XMLStreamReader xml, Map<Field, String> fields, long most) throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("publicationDate")) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                Xml.put(fields, Field.DATE, Xml.text(xml, most, " "));
            } else if (xml.getEventType() == XMLStreamConstants.CHARACTERS) {
                Xml.put(fields, Field.DATE, xml.getText());
            }
        }
    }
}
