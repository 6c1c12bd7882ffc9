package entente.source;

import entente.corpus.DamagedInput;
import entente.corpus.GuardedStream;
import entente.corpus.RejectionReason;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Word documents: the documents of an export from Nexis where it is one, otherwise one article with an optional header. */
final class DocxReader implements SourceReader {

    @Override
    public String kind() {
        return "Word";
    }

    @Override
    public List<String> extensions() {
        return List.of("docx");
    }

    @Override
    public Iterator<SourceRecord> records(SourceFile file, ReadRules rules, Notes notes) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(file.open())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    read(
                            new GuardedStream(zip, true, rules.limits().unpackedBytes(file.bytes())),
                            paragraphs,
                            64 * rules.limits().recordBytes());
                    break;
                }
            }
        } catch (DamagedInput e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw GuardedStream.damaged(true, e);
        } catch (XMLStreamException e) {
            return List.of(Xml.broken(0, e)).iterator();
        }
        if (paragraphs.isEmpty()) {
            return List.of(SourceRecord.problem(0, RejectionReason.DAMAGED, "no Word document in it: save it again"))
                    .iterator();
        }
        String whole = String.join("\n", paragraphs);
        if (NexisReader.is(whole)) {
            notes.note("Nexis: text=body, title, source, date, lang", file.name());
            List<Lines.Line> lines = new ArrayList<>();
            for (String paragraph : paragraphs) {
                lines.add(new Lines.Line(lines.size() + 1L, paragraph, true));
                lines.add(new Lines.Line(lines.size() + 1L, "", true));
            }
            return NexisReader.documents(lines.iterator(), rules.limits().recordBytes());
        }
        Map<Field, String> fields = new EnumMap<>(TextHeader.fields(whole));
        fields.computeIfPresent(Field.TEXT, (field, text) -> text.replace("\n", "\n\n"));
        return List.of(SourceRecord.of(0, fields)).iterator();
    }

    private static void read(InputStream in, List<String> paragraphs, long most)
            throws XMLStreamException, DamagedInput {
        XMLStreamReader xml = Xml.reader(in);
        StringBuilder paragraph = new StringBuilder();
        long length = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "t" -> paragraph.append(Xml.text(xml, most, ""));
                    case "tab" -> paragraph.append('\t');
                    case "br", "cr" -> paragraph.append('\n');
                    default -> {
                        // Looks, not words.
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("p")) {
                length += paragraph.length();
                if (length > most) {
                    throw new DamagedInput(
                            RejectionReason.OVERSIZE,
                            "a document of more than " + most + " characters: split it",
                            null);
                }
                for (String line : paragraph.toString().split("\n", -1)) {
                    paragraphs.add(line.strip());
                }
                paragraph.setLength(0);
            }
        }
    }
}
