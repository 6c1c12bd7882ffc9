/** Stage 4: counting. Co-mentions and alignments to ties in a window, weights, null model, backbone, balance. */
package entente.tie;
