/** Groups by density: Leiden and the searches beside it, and what a grouping is worth; blocs where ties have signs. */
package entente.network.community;
