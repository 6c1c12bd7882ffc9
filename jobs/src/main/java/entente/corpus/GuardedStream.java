package entente.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a file as its readers see them: what unpacking throws, checked or not, comes as {@link DamagedInput}, and so
 * does the byte beyond a bound.
 */
public final class GuardedStream extends FilterInputStream {

    private final boolean packed;
    private final long most;
    private long count;

    /**
     * Guards a stream.
     *
     * @param packed whether it unpacks a compressed file
     * @param most bytes that may come out of it
     */
    public GuardedStream(InputStream in, boolean packed, long most) {
        super(in);
        this.packed = packed;
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int n;
        try {
            n = super.read(bytes, from, length);
        } catch (DamagedInput | UnreachableInput e) {
            throw e; // said already, or to be tried again
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
        count += Math.max(0, n);
        if (count > most) {
            throw new DamagedInput(
                    RejectionReason.OVERSIZE,
                    "unpacks to more than " + most + " bytes: split it, or raise corpus.maxExpansion",
                    null);
        }
        return n;
    }

    @Override
    public long skip(long n) throws IOException {
        // Through read, so that what is skipped is counted.
        return read(new byte[(int) Math.min(8192, Math.max(0, n))]);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() throws IOException {
        try {
            super.close();
        } catch (UnreachableInput e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
    }

    private DamagedInput damaged(Exception e) {
        return damaged(packed, e);
    }

    /** What an exception of opening or reading says of the file. */
    public static DamagedInput damaged(boolean packed, Exception e) {
        String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return packed
                ? new DamagedInput(
                        RejectionReason.DAMAGED,
                        "damaged, cut short, or not of the kind that its name says (" + why + "): fetch it again",
                        e)
                : new DamagedInput(RejectionReason.UNREADABLE, "cannot be read (" + why + ")", e);
    }
}
