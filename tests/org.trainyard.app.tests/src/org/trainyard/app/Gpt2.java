package org.trainyard.app;

/** The largest GPT-2, as a text. */
final class Gpt2 {

	/** 1,557,611,200 parameters. */
	static final String XL = """
			<?xml version="1.0" encoding="UTF-8"?>
			<experiment:Experiment xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
				xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
				xmlns:experiment="http://www.trainyard.org/experiment/1">
				<model xsi:type="experiment:DecoderOnly" hiddenSize="1600" heads="25" feedForwardSize="6400"
					maximumLength="1024" tiedHead="true" layers="48"/>
				<task xsi:type="experiment:TextTask" file="text.txt" tokenizer="gpt2" vocabularySize="50257" length="1024"/>
				<training batchSize="8"/>
			</experiment:Experiment>
			""";

	private Gpt2() {
	}
}
