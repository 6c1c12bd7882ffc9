package entente.source;

import entente.corpus.RejectionReason;
import java.io.InputStream;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;

/** XML event by event, without document types and what stands outside the file. */
final class Xml {

    private Xml() {}

    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory.createXMLStreamReader(in);
    }

    /** The text below the element that was just begun, with that of the elements in it, up to a bound. */
    static String text(XMLStreamReader xml, long most, String between) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    text.append(depth > 0 ? between : "");
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (text.length() <= most) {
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    text.append(Parser.unescapeEntities("&" + xml.getLocalName() + ";", false));
                default -> {
                    // Comments and instructions are no text.
                }
            }
        }
        return text.toString();
    }

    /** Takes a value where it says something and none was taken before. */
    static void put(Map<Field, String> fields, Field field, String value) {
        if (!value.isBlank()) {
            fields.putIfAbsent(field, value.strip());
        }
    }

    /** The end of what can be read. */
    static SourceRecord broken(long line, XMLStreamException e) {
        String why = e.getMessage() == null ? "no XML" : e.getMessage().replaceAll("(?s).*Message: ", "");
        return SourceRecord.problem(
                Math.max(line, e.getLocation() == null ? 0 : e.getLocation().getLineNumber()),
                RejectionReason.MALFORMED_XML,
                why + "; what follows is not read");
    }
}
