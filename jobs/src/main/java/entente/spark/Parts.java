package entente.spark;

import entente.spark.store.Part;
import entente.spark.store.StoreFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/** Parquet parts of a store: what they are when they are written, and whether they still are. Read in parallel. */
final class Parts {

    private final SparkSession spark;
    private final StoreFiles files;
    private final String folder;
    private final Broadcast<SerializableConfiguration> hadoop;

    /** The parts of the store in a folder. */
    Parts(SparkSession spark, String folder) throws IOException {
        this.spark = spark;
        this.folder = folder;
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        this.files = StoreFiles.in(folder, configuration);
        this.hadoop = context().broadcast(new SerializableConfiguration(configuration));
    }

    private JavaSparkContext context() {
        return JavaSparkContext.fromSparkContext(spark.sparkContext());
    }

    StoreFiles files() {
        return files;
    }

    /** Names the columns of a table; other columns, another name. */
    static String schema(Class<? extends Record> type) {
        byte[] digest = StoreFiles.sha256()
                .digest(RecordEncoder.of(type).schema().json().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest).substring(0, 16);
    }

    /** What was just written into folders below the store: rows, sizes and digests, in order of names. */
    List<Part> written(List<String> folders) throws IOException {
        List<String> paths = new ArrayList<>();
        for (String below : folders) {
            for (FileStatus status : files.list(below)) {
                if (status.getPath().getName().endsWith(".parquet")) {
                    paths.add(below + "/" + status.getPath().getName());
                }
            }
        }
        Broadcast<SerializableConfiguration> shared = hadoop;
        String root = folder;
        return context()
                .parallelize(paths, slices(paths.size()))
                .map(path -> part(root, path, shared.value().value()))
                .collect()
                .stream()
                .sorted(Comparator.comparing(Part::path))
                .toList();
    }

    private int slices(int parts) {
        return Math.max(1, Math.min(parts, 2 * spark.sparkContext().defaultParallelism()));
    }

    private static Part part(String root, String path, Configuration hadoop) throws IOException {
        StoreFiles files = StoreFiles.in(root, hadoop);
        Footers.order(files, path);
        try (ParquetFileReader reader = ParquetFileReader.open(HadoopInputFile.fromPath(files.path(path), hadoop))) {
            return new Part(path, reader.getRecordCount(), files.length(path), files.sha256(path));
        }
    }

    /** Those of the parts that are missing or are not what was written, in order of names. */
    List<Part> damaged(List<Part> parts) {
        if (parts.isEmpty()) {
            return List.of();
        }
        Broadcast<SerializableConfiguration> shared = hadoop;
        String root = folder;
        return context()
                .parallelize(parts, slices(parts.size()))
                .filter(part -> !isWhole(StoreFiles.in(root, shared.value().value()), part))
                .collect()
                .stream()
                .sorted(Comparator.comparing(Part::path))
                .toList();
    }

    private static boolean isWhole(StoreFiles files, Part part) {
        try {
            return files.length(part.path()) == part.bytes()
                    && files.sha256(part.path()).equals(part.sha256());
        } catch (IOException e) {
            // What cannot be read is no use, whatever its bytes.
            return false;
        }
    }

    /** The rows of some parts; none where there are none. */
    <R extends Record> Dataset<R> read(List<Part> parts, Class<R> type) {
        if (parts.isEmpty()) {
            return spark.createDataset(List.<R>of(), RecordEncoder.of(type));
        }
        return spark.read()
                .schema(RecordEncoder.of(type).schema())
                .parquet(parts.stream()
                        .map(part -> files.path(part.path()).toString())
                        .toArray(String[]::new))
                .as(RecordEncoder.of(type));
    }

    /** Where a part stands, as a person reads it. */
    String where(Part part) {
        return files.path(part.path()).toUri().getPath();
    }
}
