/**
 * Runs studies: trains each of their experiments in a process of its own, so that the memory of one is not that of those
 * before, and says what was seen beside what was expected.
 */
package org.trainyard.engine.study;
