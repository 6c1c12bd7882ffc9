/** Beside the flow: how good the reading is, against what people marked and against cases with a stated answer. */
package entente.evaluation;
