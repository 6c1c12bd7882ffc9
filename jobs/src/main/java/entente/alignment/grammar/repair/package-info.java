/** Trees that the parser gets wrong in ways that are known, put right before anything is read from them. */
package entente.alignment.grammar.repair;
