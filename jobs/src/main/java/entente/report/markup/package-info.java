/** HTML and SVG by typed calls: what is data is escaped in one place, and nothing else can be written. */
package entente.report.markup;
