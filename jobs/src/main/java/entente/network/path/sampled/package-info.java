/** Betweenness by samples of shortest paths, with its bound of error. */
package entente.network.path.sampled;
