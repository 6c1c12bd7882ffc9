/** Who matters by ties: strength, eigenvector, Katz, PageRank, coreness, clustering, constraint. Exact, by the papers that each names. */
package entente.network.centrality;
