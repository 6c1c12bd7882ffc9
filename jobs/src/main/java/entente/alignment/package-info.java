/**
 * Stage 3: who says or does what to whom. What this room holds is what the stages after it read: alignments with their PLOVER
 * code (Halterman and others 2023), construction and factuality, and citations. {@code data/stance/README.md} is the guide of
 * alignments. Its rooms come one after the other: the words ({@code lexicon}), the tree of a sentence ({@code grammar}), what a
 * sentence holds ({@code scene}), the constructions ({@code rule}), what is a fact and when ({@code fact}), the learned reader
 * ({@code reader}, fed by {@code pair}), and the finder that calls them all.
 */
package entente.alignment;
