/** Who matters by shortest paths: betweenness, closeness, harmonic closeness; exact, in batches that can be done anywhere. */
package entente.network.path;
