package entente.source;

import entente.corpus.RejectionReason;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Kinds of files that people hold and that no text is read from: one line that says what to do. */
final class UnreadableReader implements SourceReader {

    private static final String AS_TEXT = "save it as .docx, .html or .txt (UTF-8)";
    private static final Map<String, String> WHAT_TO_DO = Map.ofEntries(
            Map.entry(
                    "pdf", "PDF, which keeps no order of its text: convert it, as with 'pdftotext file.pdf file.txt'"),
            Map.entry("doc", "the old format of Word: " + AS_TEXT),
            Map.entry("rtf", "rich text: " + AS_TEXT),
            Map.entry("odt", "OpenDocument: " + AS_TEXT),
            Map.entry("pages", "a document of Pages: " + AS_TEXT),
            Map.entry("xls", "a spreadsheet: save it as .csv (UTF-8)"),
            Map.entry("xlsx", "a spreadsheet: save it as .csv (UTF-8)"),
            Map.entry("ods", "a spreadsheet: save it as .csv (UTF-8)"),
            Map.entry("epub", "a book: unpack it (it is a .zip of .xhtml)"),
            Map.entry("eml", "an e-mail: save its text as .txt or .html"),
            Map.entry("mbox", "a mailbox: save its messages as .txt or .html"),
            Map.entry("mhtml", "a web archive of a browser: save the page as .html"),
            Map.entry("mht", "a web archive of a browser: save the page as .html"),
            Map.entry("tar", "an archive: unpack it, or make a .zip of it"),
            Map.entry("tgz", "an archive: unpack it, or make a .zip of it"),
            Map.entry("7z", "an archive: unpack it, or make a .zip of it"),
            Map.entry("rar", "an archive: unpack it, or make a .zip of it"),
            Map.entry("sqlite", "a database: export its table as .csv or .jsonl"),
            Map.entry("db", "a database or an index of pictures: export what it holds as .csv or .jsonl"),
            Map.entry("rds", "data of R: write them with write.csv(..., fileEncoding = \"UTF-8\")"),
            Map.entry("rdata", "data of R: write them with write.csv(..., fileEncoding = \"UTF-8\")"),
            Map.entry("pkl", "data of Python: write them with to_parquet or to_json(lines=True, orient='records')"),
            Map.entry("xml", "XML of an unknown kind: feeds (RSS, Atom) and Factiva's are read"));

    /** Of an extension that is known here. */
    static Optional<String> whatToDo(String extension) {
        return Optional.ofNullable(WHAT_TO_DO.get(extension));
    }

    @Override
    public String kind() {
        return "unreadable";
    }

    @Override
    public List<String> extensions() {
        return WHAT_TO_DO.keySet().stream().sorted().toList();
    }

    @Override
    public Iterator<SourceRecord> records(SourceFile file, ReadRules rules, Notes notes) throws IOException {
        return List.of(SourceRecord.problem(
                        0,
                        RejectionReason.UNSUPPORTED_FILE,
                        whatToDo(Names.extension(file.name())).orElse("")))
                .iterator();
    }
}
