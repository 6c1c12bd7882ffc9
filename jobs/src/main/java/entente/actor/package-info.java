/**
 * Who there is: actors with their dated affiliations and offices, the gazetteer of their names, the user's ledger, and how names
 * are made up and compared. Reads {@code data/actors}; knows nothing of text.
 */
package entente.actor;
