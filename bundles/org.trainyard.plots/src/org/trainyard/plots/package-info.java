/**
 * What a picture of numbers needs before it meets a screen: ranges of axes, texts of numbers, colours and strokes, what to
 * leave of a curve at a width, smoothing. Plain Java, for the widgets of the workbench and for the command line alike.
 */
package org.trainyard.plots;
