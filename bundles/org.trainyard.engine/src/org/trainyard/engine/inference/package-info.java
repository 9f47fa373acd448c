/** A process that answers prompts with what a run has learned, and how it is talked to. */
package org.trainyard.engine.inference;
