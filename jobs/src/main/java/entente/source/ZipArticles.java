package entente.source;

import entente.corpus.DamagedInput;
import entente.corpus.GuardedStream;
import entente.corpus.Parsed;
import entente.corpus.Place;
import entente.corpus.ReadLimits;
import entente.corpus.RejectionReason;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The files of a .zip, each read as it would be on its own, in the order in which they stand. A file that is small is held in
 * memory while it is read; a large one is read from the archive, which is opened anew as often as its reader wants. What comes
 * out of an archive is bounded by its size, so that one made to fill memory or disk is read no further.
 */
final class ZipArticles implements Iterator<Parsed> {

    private static final int HELD = 1 << 23;

    private final SourceFile archive;
    private final ReadLimits limits;
    private final Function<SourceFile, Iterator<Parsed>> reader;
    private final ZipInputStream zip;
    private int entries;
    private Iterator<Parsed> current = List.<Parsed>of().iterator();
    private boolean ended;

    /**
     * The articles of an archive.
     *
     * @param reader reads one of its files
     */
    ZipArticles(SourceFile archive, ReadLimits limits, Function<SourceFile, Iterator<Parsed>> reader)
            throws IOException {
        this.archive = archive;
        this.limits = limits;
        this.reader = reader;
        this.zip = open();
    }

    private ZipInputStream open() throws DamagedInput {
        return new ZipInputStream(new GuardedStream(archive.open(), false, Long.MAX_VALUE));
    }

    private GuardedStream guarded(ZipInputStream in) {
        InputStream entry = new FilterInputStream(in) {
            @Override
            public void close() {
                // The archive goes on after its entry.
            }
        };
        return new GuardedStream(entry, true, limits.unpackedBytes(archive.bytes()));
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && !ended) {
            try {
                advance();
            } catch (DamagedInput e) {
                end(e.at(new Place(archive.name(), 0)));
            } catch (ZipException | IllegalArgumentException e) {
                end(Parsed.rejected(
                        new Place(archive.name(), 0),
                        "",
                        RejectionReason.DAMAGED,
                        "not a .zip, damaged, or locked (" + e.getMessage() + "): fetch or pack it again"));
            } catch (IOException e) {
                end(GuardedStream.damaged(true, e).at(new Place(archive.name(), 0)));
            }
        }
        return current.hasNext();
    }

    private void end(Parsed last) {
        ended = true;
        current = List.of(last).iterator();
    }

    private void advance() throws IOException {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
            ended = true;
            zip.close();
            if (entries == 0) {
                current = List.of(Parsed.rejected(
                                new Place(archive.name(), 0), "", RejectionReason.EMPTY, "an archive without files"))
                        .iterator();
            }
            return;
        }
        entries++;
        String inside = "!" + entry.getName();
        String name = archive.name() + inside;
        String last = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        if (entry.isDirectory()) {
            return;
        }
        if (last.startsWith(".") || entry.getName().startsWith("__MACOSX/")) {
            current = rejected(name, RejectionReason.HIDDEN, "a hidden file in an archive");
        } else if (Names.extension(last).equals("zip") || !Names.packing(last).isEmpty()) {
            current = rejected(name, RejectionReason.UNSUPPORTED_FILE, "packed within an archive: unpack it");
        } else {
            current = reader.apply(entry(name, archive.origin() + inside));
        }
    }

    private static Iterator<Parsed> rejected(String name, RejectionReason reason, String detail) {
        return List.of(Parsed.rejected(new Place(name, 0), "", reason, detail)).iterator();
    }

    private SourceFile entry(String name, String origin) throws IOException {
        byte[] held = guarded(zip).readNBytes(HELD);
        int number = entries;
        return new SourceFile() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String origin() {
                return origin;
            }

            @Override
            public long bytes() {
                return held.length;
            }

            @Override
            public InputStream open() throws DamagedInput {
                return held.length < HELD ? new ByteArrayInputStream(held) : again(number);
            }
        };
    }

    /** An entry from its beginning in the archive opened anew. */
    private InputStream again(int number) throws DamagedInput {
        try {
            ZipInputStream again = ZipArticles.this.open();
            for (int i = 0; i < number; i++) {
                again.getNextEntry();
            }
            return guarded(again);
        } catch (DamagedInput e) {
            throw e;
        } catch (IOException e) {
            throw GuardedStream.damaged(true, e);
        }
    }

    @Override
    public Parsed next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }
}
