package org.trainyard.engine.model;

import java.util.ArrayList;
import java.util.List;

import org.trainyard.engine.tensor.Tensor;

/** Layers one after the other. */
final class Layers implements Body {

	private final List<Layer> layers = new ArrayList<>();
	private final List<String> names = new ArrayList<>();

	/** @param name of all layers; the number of each follows */
	Layers(Parameters parameters, String name, Design design, Rotation rotation) {
		for (int i = 0; i < design.layers(); i++) {
			layers.add(new Layer(parameters.at(name, i), design, rotation));
			names.add(parameters.at(name, i).name());
		}
	}

	@Override
	public Tensor apply(Tensor x, Mask mask, Pass pass) {
		for (int i = 0; i < layers.size(); i++) {
			Layer layer = layers.get(i);
			x = pass.through(names.get(i), (inner, in) -> layer.apply(in.getFirst(), mask, inner), x);
		}
		return x;
	}
}
