/** Stage 1: files to articles. Readers, cleaning, rejection, stories of near-duplicate articles. Knows no Spark. */
package entente.corpus;
