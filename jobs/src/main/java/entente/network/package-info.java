/**
 * Stage 5: the network of one window at one level, and its rows; what is measured of it stands in the rooms. Any JGraphT graph
 * can be measured by the same classes through {@link entente.network.jgrapht.GraphNetwork}.
 */
package entente.network;
