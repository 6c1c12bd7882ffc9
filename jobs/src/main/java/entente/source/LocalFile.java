package entente.source;

import entente.corpus.DamagedInput;
import entente.corpus.GuardedStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of this machine, not compressed. */
public record LocalFile(Path path) implements SourceFile {

    @Override
    public String name() {
        return path.toString();
    }

    @Override
    public long bytes() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream open() throws DamagedInput {
        try {
            return new GuardedStream(new BufferedInputStream(Files.newInputStream(path)), false, Long.MAX_VALUE);
        } catch (IOException e) {
            throw GuardedStream.damaged(false, e);
        }
    }
}
