/**
 * Fixed points {@code z = f(z, x)} of a cell, and their gradients (Bai et al., 2019, arXiv:1909.01377). A solver says
 * how the fixed point is approached, a gradient method what is kept meanwhile and how gradients come back from it. Start
 * at {@link org.trainyard.engine.fixedpoint.FixedPoint}.
 */
package org.trainyard.engine.fixedpoint;
