/** Notebooks in Java: runs their cells, for Jupyter and for the test that holds their saved outputs. */
package entente.notebook;
