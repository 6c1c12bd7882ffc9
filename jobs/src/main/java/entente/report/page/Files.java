package entente.report.page;

import entente.report.markup.Html;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The files beside the page. */
final class Files implements Section {

    private final SortedMap<String, String> digests;

    Files(SortedMap<String, String> digests) {
        this.digests = digests;
    }

    @Override
    public String id() {
        return "files";
    }

    @Override
    public String heading() {
        return "Files of this run";
    }

    @Override
    public boolean isEmpty() {
        return digests.isEmpty();
    }

    @Override
    public void write(Html section) {
        // Those of single windows lie in folders, with the same names.
        List<Map.Entry<String, String>> files = digests.entrySet().stream()
                .filter(file -> !file.getKey().contains("/"))
                .toList();
        new PageTable<Map.Entry<String, String>>("Files beside this page, with their digests (SHA-256)")
                .column("File", (cell, file) -> cell.text(file.getKey()))
                .column("SHA-256", (cell, file) -> cell.element("code").text(file.getValue()))
                .write(section, files);
        if (files.size() < digests.size()) {
            section.p("note")
                    .text("The tables of single windows lie under windows/: "
                            + Figures.count(digests.size() - files.size(), "file", "files")
                            + ", their digests in run.json.");
        }
    }
}
