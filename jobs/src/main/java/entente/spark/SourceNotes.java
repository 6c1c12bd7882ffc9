package entente.spark;

import entente.source.Notes;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.SparkContext;
import org.apache.spark.TaskContext;
import org.apache.spark.util.AccumulatorV2;

/**
 * What the readers note of files, within the jobs that run anyway: how often, and in which file first. Kept by partition, so
 * that a partition that is computed again after a lost executor does not count twice.
 */
public final class SourceNotes extends AccumulatorV2<SourceNotes.Note, List<SourceNotes.Note>> implements Notes {

    /**
     * One kind of note.
     *
     * @param what is noted
     * @param file the first by name in which it was
     * @param times how often
     */
    public record Note(String what, String file, long times) implements Serializable {

        private Note and(Note other) {
            return new Note(what, file.compareTo(other.file) <= 0 ? file : other.file, times + other.times);
        }
    }

    private final Map<Integer, SortedMap<String, Note>> notes = new TreeMap<>();

    /** An accumulator of the session. */
    public static SourceNotes in(SparkContext context) {
        SourceNotes notes = new SourceNotes();
        context.register(notes, "notes on sources");
        return notes;
    }

    @Override
    public void note(String what, String file) {
        add(new Note(what, file, 1));
    }

    @Override
    public void add(Note note) {
        notes.computeIfAbsent(TaskContext.getPartitionId(), part -> new TreeMap<>())
                .merge(note.what(), note, Note::and);
    }

    @Override
    public void merge(AccumulatorV2<Note, List<Note>> other) {
        notes.putAll(((SourceNotes) other).notes);
    }

    /** All of them, in order of their words. */
    @Override
    public List<Note> value() {
        SortedMap<String, Note> all = new TreeMap<>();
        notes.values().forEach(part -> part.values().forEach(note -> all.merge(note.what(), note, Note::and)));
        return new ArrayList<>(all.values());
    }

    @Override
    public boolean isZero() {
        return notes.isEmpty();
    }

    @Override
    public AccumulatorV2<Note, List<Note>> copy() {
        SourceNotes copy = new SourceNotes();
        notes.forEach((part, its) -> copy.notes.put(part, new TreeMap<>(its)));
        return copy;
    }

    @Override
    public void reset() {
        notes.clear();
    }
}
