package org.trainyard.model.pytorch;

import java.util.HashMap;
import java.util.Map;

import org.trainyard.model.experiment.Experiment;

/** What the {@linkplain Template templates} ask about an experiment: flags for conditions, and values as Python text. */
final class Facts {

	private final Map<String, Boolean> flags = new HashMap<>();
	private final Map<String, String> values = new HashMap<>();

	private Facts() {
	}

	static Facts of(Experiment experiment) {
		Facts facts = new Facts();
		new KindFacts(experiment).addTo(facts);
		new PartFacts(experiment.getModel()).addTo(facts);
		new TrainingFacts(experiment).addTo(facts);
		return facts;
	}

	Facts flag(String name, boolean holds) {
		flags.put(name, holds);
		return this;
	}

	/** @param value a number is written as Python writes it, anything else as it prints */
	Facts value(String name, Object value) {
		values.put(name, value instanceof Double number ? PythonText.number(number) : String.valueOf(value));
		return this;
	}

	boolean flag(String name) {
		return required(name, flags);
	}

	String value(String name) {
		return required(name, values);
	}

	private static <T> T required(String name, Map<String, T> known) {
		T found = known.get(name);
		if (found == null) {
			throw new IllegalStateException("A template asks for " + name + ", which is not known");
		}
		return found;
	}
}
