/**
 * Stage 5: the network of one window at one level. Centralities, communities, blocs and structural balance of its actors; any
 * JGraphT graph can be measured by the same classes through {@link entente.network.jgrapht.GraphNetwork}.
 */
package entente.network;
