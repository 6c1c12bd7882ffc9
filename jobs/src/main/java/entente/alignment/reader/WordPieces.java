package entente.alignment.reader;

import java.text.Normalizer;

/**
 * Cuts a text into the word pieces of the encoder's vocabulary, as BERT does for lower-cased English (Devlin et al. 2019):
 * control characters left out, every mark of punctuation and every Chinese character a word of its own, accents dropped, then the
 * longest known piece first; a word that no pieces make up is one unknown piece. Offsets are UTF-16 code units of the text as it is.
 */
final class WordPieces {

    private static final int LONGEST_WORD = 100;

    private final WordTable table;
    private final int unknown;

    WordPieces(WordTable table) {
        this.table = table;
        unknown = table.required("[UNK]");
    }

    /** The pieces of a text without the marks for its beginning and its end. */
    Pieces of(String text) {
        Pieces pieces = new Pieces();
        Word word = new Word();
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (isSpace(c)) {
                word.flush(pieces);
            } else if (!isControl(c)) {
                boolean alone = isPunctuation(c) || isChinese(c);
                if (alone) {
                    word.flush(pieces);
                }
                word.add(c, at, next);
                if (alone) {
                    word.flush(pieces);
                }
            }
            at = next;
        }
        word.flush(pieces);
        return pieces;
    }

    private static boolean isSpace(int c) {
        return c == '\t' || c == '\n' || c == '\r' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isControl(int c) {
        return c == 0
                || c == 0xfffd
                || switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.PRIVATE_USE,
                            Character.SURROGATE,
                            Character.UNASSIGNED -> true;
                    default -> false;
                };
    }

    private static boolean isPunctuation(int c) {
        boolean ascii = (c >= 33 && c <= 47) || (c >= 58 && c <= 64) || (c >= 91 && c <= 96) || (c >= 123 && c <= 126);
        return ascii
                || switch (Character.getType(c)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }

    private static boolean isChinese(int c) {
        return (c >= 0x4e00 && c <= 0x9fff)
                || (c >= 0x3400 && c <= 0x4dbf)
                || (c >= 0x20000 && c <= 0x2a6df)
                || (c >= 0x2a700 && c <= 0x2ceaf)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0x2f800 && c <= 0x2fa1f);
    }

    /** A word as it is gathered: normalised letters, and where in the text each comes from. */
    private final class Word {

        private final StringBuilder letters = new StringBuilder();
        private int[] starts = new int[32];
        private int[] ends = new int[32];

        void add(int c, int start, int end) {
            if (c < 128) {
                letter((char) Character.toLowerCase(c), start, end);
                return;
            }
            String plain =
                    Normalizer.normalize(Character.toString(c).toLowerCase(java.util.Locale.ROOT), Normalizer.Form.NFD);
            for (int i = 0; i < plain.length(); i++) {
                if (Character.getType(plain.codePointAt(i)) != Character.NON_SPACING_MARK) {
                    letter(plain.charAt(i), start, end);
                }
            }
        }

        private void letter(char letter, int start, int end) {
            int at = letters.length();
            if (at == starts.length) {
                starts = java.util.Arrays.copyOf(starts, 2 * at);
                ends = java.util.Arrays.copyOf(ends, 2 * at);
            }
            letters.append(letter);
            starts[at] = start;
            ends[at] = end;
        }

        void flush(Pieces pieces) {
            int length = letters.length();
            if (length > 0 && !cut(pieces)) {
                pieces.add(unknown, starts[0], ends[length - 1]);
            }
            letters.setLength(0);
        }

        /** Adds the pieces of the word; nothing where some of it is unknown. */
        private boolean cut(Pieces pieces) {
            if (letters.codePointCount(0, letters.length()) > LONGEST_WORD) {
                return false;
            }
            String word = letters.toString();
            int[] ids = new int[word.length()];
            int[] to = new int[word.length()];
            int count = 0;
            for (int from = 0; from < word.length(); count++) {
                int end = word.length();
                Integer id = null;
                while (end > from && id == null) {
                    String piece = word.substring(from, end);
                    id = from == 0 ? table.first(piece) : table.further(piece);
                    end--;
                }
                if (id == null) {
                    return false;
                }
                ids[count] = id;
                to[count] = end + 1;
                from = end + 1;
            }
            for (int i = 0; i < count; i++) {
                pieces.add(ids[i], starts[i == 0 ? 0 : to[i - 1]], ends[to[i] - 1]);
            }
            return true;
        }
    }
}
