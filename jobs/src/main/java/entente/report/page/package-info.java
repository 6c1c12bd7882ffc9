/**
 * {@code report.html}: one page that says what a run found, with the sentences behind it. It asks nothing of a network and
 * reads as tables and a picture where scripts do not run.
 */
package entente.report.page;
