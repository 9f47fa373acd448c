/** Trainyard's command line: train, look at runs and compare them, without a display. */
package org.trainyard.cli;
