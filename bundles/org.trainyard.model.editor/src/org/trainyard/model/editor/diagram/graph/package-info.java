/** The network of an experiment as blocks and arrows; knows neither windows nor coordinates. */
package org.trainyard.model.editor.diagram.graph;
