package entente.corpus;

/**
 * One line of a text that is not blank.
 *
 * @param words without bullet and blanks around them
 * @param afterBlank whether a blank line stands before it
 * @param isItem whether a bullet stands before the words
 */
record PageLine(Span span, String words, boolean afterBlank, boolean isItem) {}
