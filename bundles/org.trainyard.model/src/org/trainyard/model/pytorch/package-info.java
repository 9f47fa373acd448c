/** Writes the model of an experiment as one readable, runnable Python file for PyTorch. */
package org.trainyard.model.pytorch;
