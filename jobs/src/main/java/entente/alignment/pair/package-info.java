/** The pairs of a sentence's actors as the learned reader is asked of them, and its answers as alignments. */
package entente.alignment.pair;
