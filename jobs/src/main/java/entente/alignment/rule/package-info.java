/** The constructions that alignments are read from, one rule a file, and what keeps a rule from an alignment. */
package entente.alignment.rule;
