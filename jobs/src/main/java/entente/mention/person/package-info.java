/** Who is named again: surnames alone, pronouns, definite nouns, bodies by their common noun. Reads an article from its beginning. */
package entente.mention.person;
