/** Structural balance: triangles by their signs, and how far a network is from two factions. */
package entente.network.balance;
