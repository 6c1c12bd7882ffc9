/** The learned reader: which way each pair of actors of a sentence stands, by a small encoder in plain Java. */
package entente.alignment.reader;
