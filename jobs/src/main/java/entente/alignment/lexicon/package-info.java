/** The words of stances: cues with their frames, classes of words, judgements, what reports and what carries. Reads {@code data/stance}. */
package entente.alignment.lexicon;
