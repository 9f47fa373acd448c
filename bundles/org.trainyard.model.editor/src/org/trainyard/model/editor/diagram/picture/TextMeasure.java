package org.trainyard.model.editor.diagram.picture;

/** Tells how wide a text is, in pixels at 100 %. */
@FunctionalInterface
public interface TextMeasure {

	double width(String text, Type type);
}
