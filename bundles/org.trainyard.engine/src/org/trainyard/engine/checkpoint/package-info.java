/** What a training run leaves in files: weights, optimizer state and random state. */
package org.trainyard.engine.checkpoint;
