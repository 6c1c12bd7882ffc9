/**
 * Carries records between the stages: record encoders, lifted functions, tables, and the few places where a corpus is
 * mapped, summed and grouped. The only package that knows Spark's SQL types.
 */
package entente.spark;
