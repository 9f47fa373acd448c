/** The networks, in reading order: attention, feed-forward, layer, model. Shapes as in the tensor layer. */
package org.trainyard.engine.model;
