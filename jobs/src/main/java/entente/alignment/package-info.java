/** Stage 3: who says or does what to whom. Stance lexicon, finders of alignments, speakers and quotations. */
package entente.alignment;
