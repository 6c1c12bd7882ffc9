package entente.job.command;

import entente.job.Progress;
import entente.spark.SourceNotes;
import java.util.List;
import java.util.Locale;

/** What the readers noted of the corpus: the fields taken, a line each kind of file; encodings and texts cut short, counted. */
final class SourceNoteLines {

    /** More kinds of files than anybody reads lines. */
    private static final int MOST = 20;

    private SourceNoteLines() {}

    static void tell(List<SourceNotes.Note> notes, Progress progress) {
        for (SourceNotes.Note note : notes.subList(0, Math.min(MOST, notes.size()))) {
            progress.note(String.format(
                    Locale.ROOT, "%s (%,d times, first in '%s')", note.what(), note.times(), note.file()));
        }
        if (notes.size() > MOST) {
            progress.note("and " + (notes.size() - MOST) + " more kinds of files");
        }
    }
}
