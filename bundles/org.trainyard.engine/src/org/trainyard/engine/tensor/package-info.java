/**
 * A small tensor layer that hides DJL and its traps. Shapes are written {@code [B, T, C]}: B sequences in a batch,
 * T tokens in a sequence, C features of a token (the width of the residual stream), H attention heads, V tokens in the
 * vocabulary.
 */
package org.trainyard.engine.tensor;
