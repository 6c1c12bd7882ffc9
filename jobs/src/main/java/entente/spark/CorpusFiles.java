package entente.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The files of a corpus: files, folders and globs of any Hadoop file system, each file once, in order of their names. */
public final class CorpusFiles {

    /** How the articles stand in a file; told by its extension. */
    public enum Format {
        /** One article a file. */
        TEXT,
        /** One JSON object a line. */
        JSON_LINES,
        /** One record an article, with a header. */
        CSV,
        PARQUET,
        /** Nothing that articles are read from. */
        UNSUPPORTED
    }

    /**
     * One file.
     *
     * @param path where to read it
     * @param name as the user gave it: below a folder that was given, with that folder
     * @param bytes its length
     */
    public record CorpusFile(String path, String name, Format format, long bytes) {}

    private CorpusFiles() {}

    /**
     * Lists files.
     *
     * @param inputs files, folders (searched in depth; names that begin with a dot or an underscore are passed over), globs
     * @throws FileNotFoundException where an input does not exist; the message is the input
     */
    public static List<CorpusFile> list(List<String> inputs, Configuration hadoop) throws IOException {
        TreeMap<String, CorpusFile> files = new TreeMap<>();
        for (String input : inputs) {
            Path path = new Path(input);
            FileSystem system = path.getFileSystem(hadoop);
            // A name with brackets is a file of that name before it is a glob.
            FileStatus[] found =
                    system.exists(path) ? new FileStatus[] {system.getFileStatus(path)} : system.globStatus(path);
            if (found == null || found.length == 0) {
                throw new FileNotFoundException(input);
            }
            for (FileStatus status : found) {
                collect(system, status, name(input, path, status), files);
            }
        }
        return files.values().stream()
                .sorted(Comparator.comparing(CorpusFile::name).thenComparing(CorpusFile::path))
                .toList();
    }

    private static String name(String input, Path path, FileStatus status) {
        return status.getPath().getName().equals(path.getName())
                ? input.replaceFirst("(?<=.)/+$", "")
                : status.getPath().getName();
    }

    private static void collect(FileSystem system, FileStatus status, String name, Map<String, CorpusFile> files)
            throws IOException {
        if (!status.isDirectory()) {
            String path = status.getPath().toString();
            files.putIfAbsent(path, new CorpusFile(path, name, format(name), status.getLen()));
            return;
        }
        List<FileStatus> children = new ArrayList<>(List.of(system.listStatus(status.getPath())));
        children.sort(Comparator.comparing(child -> child.getPath().getName()));
        for (FileStatus child : children) {
            String childName = child.getPath().getName();
            if (!childName.startsWith(".") && !childName.startsWith("_")) {
                collect(system, child, name + "/" + childName, files);
            }
        }
    }

    static Format format(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replaceFirst("\\.(gz|bz2)$", "");
        int dot = lower.lastIndexOf('.');
        return switch (dot < 0 ? "" : lower.substring(dot + 1)) {
            case "txt", "md" -> Format.TEXT;
            case "jsonl", "ndjson" -> Format.JSON_LINES;
            case "csv" -> Format.CSV;
            case "parquet" -> Format.PARQUET;
            default -> Format.UNSUPPORTED;
        };
    }
}
