/** Stage 2: who is named. Actors, the gazetteer with its dated affiliations and metonyms, mentions, resolution. */
package entente.mention;
