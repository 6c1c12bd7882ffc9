/** Stage 2, its tools: sentences, tokens, tags, lemmas, entities, dependencies, behind one small interface. */
package entente.text;
