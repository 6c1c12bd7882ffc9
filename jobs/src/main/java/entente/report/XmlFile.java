package entente.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document with one element a line, for files that people compare. */
final class XmlFile implements Closeable {

    private final OutputStream out;
    private final XMLStreamWriter writer;
    private int depth;

    XmlFile(OutputStream out) {
        this.out = out;
        try {
            // The platform's own: the same bytes whatever else stands on the class path.
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** Opens an element; attributes are name, value, name, value, a value of null leaves its attribute out. */
    void open(String name, Object... attributes) {
        write(() -> {
            indent();
            writer.writeStartElement(name);
            attributes(attributes);
        });
        depth++;
    }

    /** An element without content. */
    void empty(String name, Object... attributes) {
        write(() -> {
            indent();
            writer.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** An element that holds only text. */
    void text(String name, String text, Object... attributes) {
        write(() -> {
            indent();
            writer.writeStartElement(name);
            attributes(attributes);
            writer.writeCharacters(XmlText.legal(text));
            writer.writeEndElement();
        });
    }

    void end() {
        depth--;
        write(() -> {
            indent();
            writer.writeEndElement();
        });
    }

    @Override
    public void close() {
        write(() -> {
            writer.writeEndDocument();
            writer.close();
        });
        try {
            out.write('\n');
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void attributes(Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                writer.writeAttribute((String) attributes[i], XmlText.legal(attributes[i + 1].toString()));
            }
        }
    }

    private void indent() throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(depth));
    }

    private interface Writing {
        void run() throws XMLStreamException;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
