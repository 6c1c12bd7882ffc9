/** Stage 5: the network of one window at one level. Centralities, communities, blocs and structural balance of its actors. */
package entente.network;
