package org.trainyard.model.editor.diagram;

import java.util.List;
import java.util.stream.Stream;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;

/** Experiments to draw: a small GPT, and what settings make of it. */
final class Experiments {

	private static final String GPT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<experiment:Experiment xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
				xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
				xmlns:experiment="http://www.trainyard.org/experiment/1">
				<model xsi:type="experiment:DecoderOnly" hiddenSize="64" heads="4" feedForwardSize="256" layers="3"/>
				<task xsi:type="experiment:CopyTask"/>
				<training/>
			</experiment:Experiment>
			""";

	/** Settings of experiments whose diagrams differ most from each other. */
	static final List<String> KINDS = List.of("", "model=encoder-only", "model=encoder-decoder", "model=revdeq",
			"model=revdeq model.solver=anderson", "model.feedForward=mixture-of-experts",
			"model=encoder-decoder model.feedForward=mixture-of-experts model.feedForward.experts=3",
			"model.feedForward.activation=swiglu model.norm=rms-norm model.attention=grouped-query",
			"model.positions=rotary model.norm.placement=post", "model.positions=none model.dropout=0",
			"model.positions=sinusoidal model.lora=lora", "task=signal model=encoder-decoder model.layers=1",
			"model.tiedHead=true model.attention=additive model.norm.finalNorm=false", "task=text");

	private Experiments() {
	}

	/** @param settings paths and values, for example {@code model.heads=8 model.layers=2}; unknown ones are left out */
	static Experiment of(String settings) throws ExperimentException {
		Experiment experiment = ExperimentFile.parse("test", GPT);
		for (String setting : Stream.of(settings.split(" ")).filter(each -> !each.isEmpty()).toList()) {
			String[] sides = setting.split("=");
			if (Settings.find(experiment, sides[0]).isPresent()) {
				Settings.set(experiment, sides[0], sides[1]);
			}
		}
		return experiment;
	}
}
