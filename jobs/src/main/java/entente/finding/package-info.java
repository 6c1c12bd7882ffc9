/** What is concluded from a network: measures with their intervals, ranks, blocs with their stability, change, sensitivity. */
package entente.finding;
