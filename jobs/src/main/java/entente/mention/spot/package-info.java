/** Names in a sentence: those of the gazetteer, titles and offices, bodies and groups of states, cities that stand for governments. */
package entente.mention.spot;
