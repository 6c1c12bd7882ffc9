package entente.spark.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.FileStatus;

/** The generations of one store, by their manifests. */
public final class Generations {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final String LIST = "generations";
    private static final Pattern MANIFEST = Pattern.compile("\\d{8}\\.json");
    private static final Pattern FOLDER = Pattern.compile("g\\d{8}-[0-9a-f]{8}");

    private final StoreFiles files;

    public Generations(StoreFiles files) {
        this.files = files;
    }

    /**
     * The newest generation.
     *
     * @throws StoreException where its manifest is not what was written
     */
    public Optional<Generation> newest() throws IOException {
        List<String> manifests = manifests();
        return manifests.isEmpty() ? Optional.empty() : Optional.of(read(manifests.get(manifests.size() - 1)));
    }

    private List<String> manifests() throws IOException {
        return files.list(LIST).stream()
                .map(status -> status.getPath().getName())
                .filter(name -> MANIFEST.matcher(name).matches())
                .map(name -> LIST + "/" + name)
                .toList();
    }

    private Generation read(String manifest) throws IOException {
        try {
            return MAPPER.readValue(files.read(manifest), Generation.class);
        } catch (JsonProcessingException e) {
            throw new StoreException(
                    StoreException.Kind.DAMAGED,
                    "the manifest '" + files.path(manifest).toUri().getPath()
                            + "' is damaged: remove it to go back to the generation before, then extract the newest input again");
        }
    }

    /** A name for the folder of the next generation, such that no other has it. */
    public static String folder(int number) {
        return String.format(
                Locale.ROOT, "g%08d-%s", number, UUID.randomUUID().toString().substring(0, 8));
    }

    /**
     * Makes a generation the newest, in one step.
     *
     * @throws StoreException where another of its number has been committed meanwhile, or the store has been removed
     */
    public void commit(Generation generation) throws IOException {
        boolean first;
        try {
            first = files.create(
                    manifest(generation.number()),
                    MAPPER.writeValueAsBytes(generation),
                    StopPoint.MANIFEST_WRITTEN::reached);
        } catch (FileNotFoundException | NoSuchFileException e) {
            throw StoreException.removed(files);
        }
        if (!first) {
            throw new StoreException(
                    StoreException.Kind.HELD,
                    "another run has written the tables in '"
                            + files.path("").toUri().getPath()
                            + "' meanwhile: nothing of this one was kept; run it again");
        }
        StopPoint.COMMITTED.reached();
    }

    private static String manifest(int number) {
        return String.format(Locale.ROOT, "%s/%08d.json", LIST, number);
    }

    /** Removes all but the newest generations, and folders that no generation names. Only for who holds the lock. */
    public void retain(int newest) throws IOException {
        List<String> manifests = manifests();
        for (String manifest : manifests.subList(0, Math.max(0, manifests.size() - newest))) {
            files.delete(manifest);
        }
        StopPoint.RETIRED.reached();
        sweep();
    }

    /** Removes what crashes left: folders that no generation names, manifests without a name. Only for who holds the lock. */
    public void sweep() throws IOException {
        Set<String> named = new HashSet<>();
        for (String manifest : manifests()) {
            named.add(read(manifest).folder());
        }
        for (FileStatus status : files.list("")) {
            String name = status.getPath().getName();
            if ((FOLDER.matcher(name).matches() && !named.contains(name)) || StoreFiles.isAside(name)) {
                files.delete(name);
            }
        }
        for (FileStatus status : files.list(LIST)) {
            if (StoreFiles.isAside(status.getPath().getName())) {
                files.delete(LIST + "/" + status.getPath().getName());
            }
        }
    }
}
