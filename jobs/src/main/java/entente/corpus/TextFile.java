package entente.corpus;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One article a file: {@code .txt}, {@code .md}. A first block of {@code key: value} lines, all of known keys, is a
 * header; the text begins after the empty line that ends it. Without one the whole file is the text.
 */
public final class TextFile {

    /** Keys of a header that say something of the article but are no fields of it. */
    private static final Set<String> NOTES = Set.of("reference", "author", "note");

    private static final Set<String> KEYS = Stream.concat(
                    NOTES.stream(), Stream.of(ArticleFields.Name.values()).map(ArticleFields.Name::key))
            .collect(Collectors.toUnmodifiableSet());

    private TextFile() {}

    /** Reads the bytes of one file. */
    public static Parsed parse(Place place, byte[] bytes, int maxCharacters) {
        if (Utf8.isBinary(bytes)) {
            return Parsed.rejected(place, "", RejectionReason.BINARY, "not a text file");
        }
        Optional<String> decoded = Utf8.decode(bytes);
        if (decoded.isEmpty()) {
            return Parsed.rejected(place, "", RejectionReason.MALFORMED_UTF8, "not UTF-8: convert the file");
        }
        String content = decoded.get();
        Map<ArticleFields.Name, String> header = new EnumMap<>(ArticleFields.Name.class);
        int body = header(content, header);
        return new ArticleFields(
                        header.get(ArticleFields.Name.ID),
                        header.get(ArticleFields.Name.DATE),
                        header.get(ArticleFields.Name.SOURCE),
                        header.get(ArticleFields.Name.TITLE),
                        header.get(ArticleFields.Name.URL),
                        header.get(ArticleFields.Name.LANG),
                        content.substring(body))
                .check(place, maxCharacters);
    }

    /** Fills the header's fields and returns where the text begins; 0 where there is no header. */
    private static int header(String content, Map<ArticleFields.Name, String> header) {
        int at = 0;
        while (at < content.length()) {
            int newline = content.indexOf('\n', at);
            int end = newline < 0 ? content.length() : newline;
            String line = content.substring(at, end).strip();
            int next = Math.min(content.length(), end + 1);
            if (line.isEmpty()) {
                return header.isEmpty() ? 0 : next;
            }
            int colon = line.indexOf(':');
            String key = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            if (!KEYS.contains(key)) {
                header.clear();
                return 0;
            }
            if (!NOTES.contains(key)) {
                header.put(
                        ArticleFields.Name.valueOf(key.toUpperCase(Locale.ROOT)),
                        line.substring(colon + 1).strip());
            }
            at = next;
        }
        return header.isEmpty() ? 0 : content.length();
    }
}
