package entente.corpus;

/**
 * A stretch of an article's text as read, in UTF-16 code units, end exclusive: {@code text.substring(start, end)} is
 * what it covers, whatever cleaning did.
 *
 * @param start first code unit, from 0
 * @param end one past the last code unit
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "span must be start >= 0 and end > start, got [" + start + "," + end + ")");
        }
    }

    /** Length in UTF-16 code units, at least 1. */
    public int length() {
        return end - start;
    }

    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The smallest span that covers both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** By start, then the longer first, so that an outer span comes before what it contains. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
