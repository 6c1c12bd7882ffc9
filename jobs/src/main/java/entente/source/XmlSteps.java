package entente.source;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Records of an XML file, read as they come; where it is broken the last one says so. */
abstract class XmlSteps extends Steps {

    private final SourceFile file;
    private XMLStreamReader xml;
    private long last = 1;

    XmlSteps(SourceFile file) {
        this.file = file;
    }

    /** As {@link Steps#step()}. */
    abstract boolean step(XMLStreamReader in) throws XMLStreamException;

    /** The line of the element that was just begun, which is then that of its record. */
    final long begun() {
        last = xml.getLocation().getLineNumber();
        return last;
    }

    @Override
    final boolean step() throws IOException {
        try {
            if (xml == null) {
                xml = Xml.reader(file.open());
            }
            return step(xml);
        } catch (XMLStreamException e) {
            give(Xml.broken(last, e));
            return false;
        }
    }
}
