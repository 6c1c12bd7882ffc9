package entente.source;

import entente.corpus.DamagedInput;
import entente.corpus.RejectionReason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Web archives, also those of Common Crawl: each answer of a server that is a page, and each text made from one (WET), by its
 * number in the archive. Requests, pictures and notes of the crawler are none of it, and counted. One record is held at a
 * time. The day of the crawl is not the day of publication and is not taken for it.
 */
final class WarcFileReader implements SourceReader {

    @Override
    public String kind() {
        return "WARC";
    }

    @Override
    public List<String> extensions() {
        return List.of("warc", "wet");
    }

    @Override
    public Iterator<SourceRecord> records(SourceFile file, ReadRules rules, Notes notes) throws IOException {
        notes.note(PageReader.NOTE, file.name());
        return new Records(file, rules.limits().recordBytes(), notes);
    }

    private static final class Records extends Steps {

        private final SourceFile file;
        private final long most;
        private final Notes notes;
        private WarcReader reader;
        private long number;

        Records(SourceFile file, long most, Notes notes) {
            this.file = file;
            this.most = most;
            this.notes = notes;
        }

        @Override
        boolean step() throws IOException {
            try {
                if (reader == null) {
                    reader = new WarcReader(file.open());
                }
                Optional<WarcRecord> record = reader.next();
                if (record.isEmpty()) {
                    if (number == 0) {
                        give(SourceRecord.problem(0, RejectionReason.EMPTY, "an archive without records"));
                    }
                    reader.close();
                    return false;
                }
                number++;
                SourceRecord found = found(record.get());
                if (found == null) {
                    notes.note(
                            "records of web archives that are no pages (requests, pictures, notes) passed over",
                            file.name());
                } else {
                    give(found);
                }
                return true;
            } catch (DamagedInput e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                DamagedInput damaged = DamagedInput.in(e);
                if (damaged != null) {
                    throw damaged;
                }
                give(SourceRecord.problem(
                        number + 1,
                        RejectionReason.DAMAGED,
                        "no WARC from here on (" + e.getMessage() + "): this record and those after it are not read"));
                return false;
            }
        }

        private SourceRecord found(WarcRecord record) throws IOException {
            if (record instanceof WarcResponse response) {
                return page(response);
            }
            if (record instanceof WarcResource resource && isPage(resource.contentType())) {
                return page(resource.target(), resource.contentType(), resource.body().stream());
            }
            if (record instanceof WarcConversion conversion
                    && conversion.contentType().base().equals(MediaType.parse("text/plain"))) {
                return text(conversion);
            }
            return null;
        }

        private SourceRecord page(WarcResponse response) throws IOException {
            if (!response.contentType().base().equals(MediaType.HTTP)) {
                return null;
            }
            HttpResponse http = response.http();
            if (!isPage(http.contentType())) {
                return null;
            }
            if (http.status() != 200) {
                return SourceRecord.problem(
                        number,
                        response.target(),
                        RejectionReason.UNSUPPORTED_FILE,
                        "the server answered " + http.status() + " and not with the page");
            }
            Optional<WarcPayload> payload = response.payload();
            return payload.isEmpty()
                    ? null
                    : page(response.target(), http.contentType(), payload.get().body().stream());
        }

        private SourceRecord page(String url, MediaType type, InputStream body) throws IOException {
            byte[] bytes = body.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, most + 1));
            if (bytes.length > most) {
                return SourceRecord.problem(
                        number, url, RejectionReason.OVERSIZE, "the page has more than " + most + " bytes");
            }
            SourceRecord page = PageReader.record(number, bytes, charset(type), url);
            return page.withDefault(Field.ID, url);
        }

        private SourceRecord text(WarcConversion conversion) throws IOException {
            byte[] bytes = conversion.body().stream().readNBytes((int) Math.min(Integer.MAX_VALUE - 8, most + 1));
            if (bytes.length > most) {
                return SourceRecord.problem(
                        number, RejectionReason.OVERSIZE, "the text has more than " + most + " bytes");
            }
            Map<Field, String> fields = new EnumMap<>(Field.class);
            fields.put(Field.TEXT, new String(bytes, StandardCharsets.UTF_8));
            fields.put(Field.URL, conversion.target());
            fields.put(Field.ID, conversion.target());
            return SourceRecord.of(number, fields);
        }

        private static boolean isPage(MediaType type) {
            String base = type.base().toString().toLowerCase(Locale.ROOT);
            return base.equals("text/html") || base.equals("application/xhtml+xml");
        }

        /** What the server says of the encoding, where Java knows it. */
        private static String charset(MediaType type) {
            String name = type.parameters().getOrDefault("charset", "");
            try {
                return !name.isEmpty() && Charset.isSupported(name) ? name : null;
            } catch (IllegalCharsetNameException e) {
                return null;
            }
        }
    }
}
