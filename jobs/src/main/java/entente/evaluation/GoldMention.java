package entente.evaluation;

/**
 * A mention marked by hand.
 *
 * @param start first UTF-16 code unit in the text
 * @param end one past the last
 * @param counts whether it names a person, an organisation or a political place; others are neither wanted nor wrong
 * @param identity what the set knows it as across its articles, empty where it does not say
 * @param title title of the Wikipedia article, empty where none is given
 */
record GoldMention(int start, int end, boolean counts, String identity, String title) {

    int overlap(int from, int to) {
        return Math.max(0, Math.min(end, to) - Math.max(start, from));
    }
}
