/** Pictures of a network, laid out and labelled here, so that they need no program but one that shows SVG. */
package entente.report.picture;
