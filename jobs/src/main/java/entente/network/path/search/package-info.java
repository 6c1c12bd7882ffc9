/** Searches for shortest paths by hops and by distance, and the lengths they measure. */
package entente.network.path.search;
