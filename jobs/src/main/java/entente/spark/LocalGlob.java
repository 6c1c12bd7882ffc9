package entente.spark;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.GlobExpander;
import org.apache.hadoop.fs.GlobPattern;

/** An input as it was given, as the paths it means: itself where it exists, otherwise what its pattern matches. */
final class LocalGlob {

    private static final Pattern WILD = Pattern.compile("[*?\\[{]");

    /** A path and what to call it: what the user gave, with the names that matched. */
    record Match(Path path, String name) {}

    private LocalGlob() {}

    static List<Match> of(String input) throws NoSuchInputException {
        if (input.isBlank()) {
            // Java takes no name for the folder it stands in; here it is a variable that was not set.
            throw new NoSuchInputException("an input without a name");
        }
        String given = input.startsWith("file:")
                ? new org.apache.hadoop.fs.Path(input).toUri().getPath()
                : input;
        try {
            // A name with brackets is a file of that name before it is a glob.
            if (Files.exists(Path.of(given), LinkOption.NOFOLLOW_LINKS)) {
                return List.of(new Match(Path.of(given), InputName.trimmed(input)));
            }
            List<Match> matches = new ArrayList<>();
            if (WILD.matcher(given).find()) {
                for (String pattern : GlobExpander.expand(given)) {
                    matches.addAll(matches(pattern));
                }
            }
            if (matches.isEmpty()) {
                throw new NoSuchInputException(
                        WILD.matcher(given).find()
                                ? "nothing matches '" + input + "'"
                                : "no such input '" + input + "'");
            }
            return matches;
        } catch (NoSuchInputException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new NoSuchInputException("'" + input + "' is no path and no pattern");
        }
    }

    /** Part by part, so that only the folders that can match are looked into. */
    private static List<Match> matches(String pattern) {
        List<Match> matches = new ArrayList<>();
        boolean isAbsolute = pattern.startsWith("/");
        matches.add(new Match(Path.of(isAbsolute ? "/" : ""), isAbsolute ? "/" : ""));
        for (String part : pattern.split("/", -1)) {
            if (!part.isEmpty()) {
                List<Match> next = new ArrayList<>();
                matches.forEach(match -> next.addAll(within(match, part)));
                matches = next;
            }
        }
        matches.sort(Comparator.comparing(Match::name));
        return matches;
    }

    private static List<Match> within(Match folder, String part) {
        String prefix = folder.name().isEmpty() || folder.name().endsWith("/") ? folder.name() : folder.name() + "/";
        if (!WILD.matcher(part).find()) {
            Path path = folder.path().resolve(part);
            return Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? List.of(new Match(path, prefix + part)) : List.of();
        }
        GlobPattern glob = new GlobPattern(part);
        List<Match> matches = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder.path())) {
            for (Path child : children) {
                String name = LocalNames.of(child).orElseGet(() -> LocalNames.escaped(child));
                // As in a shell, a star does not stand for a leading dot.
                if (glob.matches(name) && (part.startsWith(".") || !name.startsWith("."))) {
                    matches.add(new Match(child, prefix + name));
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // Not a folder, or not ours to look into: nothing in it matches, and an input without a match is refused.
            return List.of();
        }
        return matches;
    }
}
