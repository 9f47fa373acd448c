package org.trainyard.engine.fixedpoint;

/**
 * When a solver stops.
 *
 * @param iterations at most so many steps
 * @param tolerance  after a step that changed z by at most this, relative to z; 0 takes all steps
 */
record Limits(int iterations, double tolerance) {
}
