/** The alignments and citations of an article: rules and reader together, speakers for their states, coded rows. */
package entente.alignment.finder;
