/** Where JGraphT's classes and ours meet: its measures over our networks, ours over any of its graphs. */
package entente.network.jgrapht;
