/** A sentence as a tree of Universal Dependencies (de Marneffe and others 2021): clauses, voice, subjects, phrases, cues matched in it. */
package entente.alignment.grammar;
