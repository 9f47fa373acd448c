/** The diagram page: the network of an experiment as blocks that can be looked at, selected and replaced. */
package org.trainyard.model.editor.diagram;
