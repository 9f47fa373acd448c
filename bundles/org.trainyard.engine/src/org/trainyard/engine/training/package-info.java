/** The training loop, its optimizer and evaluation; it knows a sink for events, not the run store. */
package org.trainyard.engine.training;
