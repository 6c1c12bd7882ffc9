package entente.source;

import entente.corpus.RejectionReason;
import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/** One article a file, with or without a header: see {@link TextHeader}. */
final class TextReader implements SourceReader {

    /** The first lines of subtitles for the web, which are none of them. */
    private static final Pattern SUBTITLES = Pattern.compile("^\\s*WEBVTT\\b[^\\n]*\\n(?:[^\\n]+\\n)*");

    @Override
    public String kind() {
        return "text";
    }

    @Override
    public List<String> extensions() {
        return List.of("txt", "md", "text", "markdown", "srt", "vtt");
    }

    @Override
    public Iterator<SourceRecord> records(SourceFile file, ReadRules rules, Notes notes) throws IOException {
        String content = content(file, rules.limits().recordBytes());
        if (content == null) {
            return List.of(SourceRecord.problem(
                            0,
                            RejectionReason.OVERSIZE,
                            "the file has more than " + rules.limits().recordBytes()
                                    + " characters: split it, or raise corpus.maxCharacters"))
                    .iterator();
        }
        if (isBinary(content)) {
            return List.of(SourceRecord.problem(0, RejectionReason.BINARY, "not a text file"))
                    .iterator();
        }
        SourceRecord record =
                SourceRecord.of(0, TextHeader.fields(SUBTITLES.matcher(content).replaceFirst("")));
        return List.of(SpeechNames.of(file.lastName(), record)).iterator();
    }

    /** All of the file, or null where it is more than may be held. */
    static String content(SourceFile file, long most) throws IOException {
        StringBuilder content = new StringBuilder();
        char[] buffer = new char[1 << 14];
        try (Reader reader = Decoding.reader(file.open())) {
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                content.append(buffer, 0, n);
                if (content.length() > most) {
                    return null;
                }
            }
        }
        return content.toString();
    }

    /** More than a few control characters, or bytes of every kind: a picture, a program. */
    private static boolean isBinary(String content) {
        int odd = 0;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            odd += c < ' ' && "\n\r\t\f\u001b".indexOf(c) < 0 ? 1 : 0;
        }
        return odd * 50L > content.length();
    }
}
