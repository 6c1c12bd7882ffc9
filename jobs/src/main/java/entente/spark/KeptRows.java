package entente.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import entente.spark.store.Part;
import entente.spark.store.StopPoint;
import entente.spark.store.StoreFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.hadoop.fs.FileStatus;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Results of a costly stage, kept as Parquet by a key that names all they depend on, so that nothing is worked out twice.
 * Each run adds a batch of its own: a folder of parts, and a list of them with their digests that appears in one step when
 * they are whole; so two runs at once do not touch each other's files, and what a crash left is a folder without a list. A
 * part that is not what was written is named and forgotten, and its rows are made again.
 */
public final class KeptRows<R extends Record> {

    /**
     * What is kept.
     *
     * @param type of the rows; a text column {@code key} is among its columns
     * @param name of what is kept, for messages: 'sentences'
     * @param version of what makes the rows; batches of another are swept. Empty where the keys alone tell versions apart
     * @param variants how rows of one key differ: columns that tell apart what is worth keeping of it beside the key
     */
    public record Kind<R extends Record>(
            Class<R> type, String name, String version, List<String> variants, StopPoint written, StopPoint kept) {}

    /** A batch as its list tells it. */
    record Batch(String schema, String version, List<Part> parts) {}

    /** Small batches are put together once there are so many, so that a year of daily runs is not a year of files. */
    static final int MAX_SMALL = 24;

    private static final long SMALL = 64L << 20;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String LIST = ".list.json";

    private final String folder;
    private final Kind<R> kind;
    private final Consumer<String> warning;

    /**
     * Rows kept in a folder of any Hadoop file system; the folder need not exist.
     *
     * @param warning told what is damaged
     */
    public KeptRows(String folder, Kind<R> kind, Consumer<String> warning) {
        this.folder = folder;
        this.kind = kind;
        this.warning = warning;
    }

    /** What is kept, as it is when it is opened. */
    Contents<R> open(SparkSession spark) throws IOException {
        Parts parts = new Parts(spark, folder);
        return new Contents<>(parts, kind, whole(parts, batches(parts.files())));
    }

    /** What is kept in some parts. */
    record Contents<R extends Record>(Parts store, Kind<R> kind, List<Part> parts) {

        /** All rows; one may stand there twice, where two runs made it at once. */
        Dataset<R> all() {
            return store.read(parts, kind.type());
        }

        /** Each row once. */
        Dataset<R> rows() {
            List<String> columns = new ArrayList<>(List.of("key"));
            columns.addAll(kind.variants());
            return all().dropDuplicates(columns.toArray(String[]::new));
        }

        Contents<R> and(List<Part> added) {
            List<Part> both = new ArrayList<>(parts);
            both.addAll(added);
            return new Contents<>(store, kind, both);
        }

        /** Only what was added. */
        Contents<R> only(List<Part> added) {
            return new Contents<>(store, kind, added);
        }
    }

    /** Adds a batch and tells its parts, none where there are no rows. */
    List<Part> add(SparkSession spark, Dataset<R> rows) throws IOException {
        Parts store = new Parts(spark, folder);
        String name = "b" + UUID.randomUUID();
        rows.write()
                .mode(SaveMode.ErrorIfExists)
                .parquet(store.files().path(name).toString());
        kind.written().reached();
        List<Part> parts = new ArrayList<>();
        for (Part part : store.written(List.of(name))) {
            if (part.rows() > 0) {
                parts.add(part);
            } else {
                store.files().delete(part.path());
            }
        }
        if (parts.isEmpty()) {
            store.files().delete(name);
        } else {
            list(store.files(), name, parts);
        }
        kind.kept().reached();
        return parts;
    }

    private void list(StoreFiles files, String name, List<Part> parts) throws IOException {
        Batch batch = new Batch(schema(), kind.version(), parts);
        if (!files.create(name + LIST, MAPPER.writeValueAsBytes(batch), () -> {})) {
            throw new IOException("a batch is named " + name + " already");
        }
    }

    private String schema() {
        return Parts.schema(kind.type());
    }

    /** Lists of programs that told no version have none. */
    private boolean isOfThisVersion(Batch batch) {
        return kind.version().isEmpty() || kind.version().equals(batch.version());
    }

    /** The batches of this version's columns, by name; those of another serve another version. */
    private Map<String, Batch> batches(StoreFiles files) throws IOException {
        Map<String, Batch> batches = new LinkedHashMap<>();
        for (FileStatus status : files.list("")) {
            String file = status.getPath().getName();
            if (!file.endsWith(LIST)) {
                continue;
            }
            Batch batch = read(files, file);
            if (batch == null) {
                warning.accept("the list '" + files.path(file).toUri().getPath() + "' of kept " + kind.name()
                        + " is damaged: its texts are read again");
                files.delete(file);
            } else if (batch.schema().equals(schema()) && isOfThisVersion(batch)) {
                batches.put(file.substring(0, file.length() - LIST.length()), batch);
            }
        }
        return batches;
    }

    private static Batch read(StoreFiles files, String list) throws IOException {
        try {
            return MAPPER.readValue(files.read(list), Batch.class);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    /** Forgets damaged parts, in the lists too, and gives the others. */
    private List<Part> whole(Parts store, Map<String, Batch> batches) throws IOException {
        List<Part> all = batches.values().stream()
                .flatMap(batch -> batch.parts().stream())
                .distinct()
                .toList();
        List<Part> damaged = store.damaged(all);
        for (Part part : damaged) {
            warning.accept(
                    "the part '" + store.where(part) + "' of the kept " + kind.name() + " is damaged or missing: its "
                            + part.rows() + (part.rows() == 1 ? " text is" : " texts are") + " read again");
        }
        for (Map.Entry<String, Batch> entry : batches.entrySet()) {
            List<Part> whole = new ArrayList<>(entry.getValue().parts());
            if (whole.removeAll(damaged)) {
                if (!whole.isEmpty()) {
                    list(store.files(), "b" + UUID.randomUUID(), whole);
                }
                store.files().delete(entry.getKey() + LIST);
            }
        }
        for (Part part : damaged) {
            store.files().delete(part.path());
        }
        List<Part> whole = new ArrayList<>(all);
        whole.removeAll(damaged);
        return whole;
    }

    /**
     * Removes what crashes left and puts small batches together. Only for who holds the lock, before anything is read.
     */
    public void tidy(SparkSession spark) throws IOException {
        Parts store = new Parts(spark, folder);
        forgetOtherVersions(store.files());
        Map<String, Batch> batches = batches(store.files());
        sweep(store.files(), batches.values());
        Map<String, Batch> small = new LinkedHashMap<>(batches);
        small.values().removeIf(batch -> bytes(batch.parts()) > SMALL);
        if (small.size() <= MAX_SMALL) {
            return;
        }
        List<Part> parts = whole(store, small);
        int files = (int) (1 + bytes(parts) / SMALL);
        add(spark, new Contents<>(store, kind, parts).rows().coalesce(files).as(RecordEncoder.of(kind.type())));
        for (String name : small.keySet()) {
            store.files().delete(name + LIST);
        }
        sweep(store.files(), batches(store.files()).values());
    }

    /** What another version made serves nobody any more. */
    private void forgetOtherVersions(StoreFiles files) throws IOException {
        if (kind.version().isEmpty()) {
            return;
        }
        for (FileStatus status : files.list("")) {
            String file = status.getPath().getName();
            Batch batch = file.endsWith(LIST) ? read(files, file) : null;
            if (batch != null && !isOfThisVersion(batch)) {
                files.delete(file);
            }
        }
    }

    private static long bytes(List<Part> parts) {
        return parts.stream().mapToLong(Part::bytes).sum();
    }

    private static void sweep(StoreFiles files, Iterable<Batch> batches) throws IOException {
        List<String> named = new ArrayList<>();
        for (Batch batch : batches) {
            batch.parts()
                    .forEach(part ->
                            named.add(part.path().substring(0, part.path().indexOf('/'))));
        }
        for (FileStatus status : files.list("")) {
            String name = status.getPath().getName();
            boolean orphan = status.isDirectory() && name.startsWith("b") && !named.contains(name);
            // Another version's batches are not in the list; their lists stand beside them.
            if ((orphan && !files.exists(name + LIST)) || StoreFiles.isAside(name)) {
                files.delete(name);
            }
        }
    }
}
