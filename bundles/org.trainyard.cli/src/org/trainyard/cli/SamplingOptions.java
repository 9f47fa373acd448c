package org.trainyard.cli;

import org.trainyard.engine.decoding.Sampling;

import picocli.CommandLine.Option;

/** How tokens are chosen, as every command that generates them is told. */
final class SamplingOptions {

	@Option(names = "--temperature", paramLabel = "T")
	private Double temperature;

	@Option(names = "--top-k", paramLabel = "K")
	private int topK;

	@Option(names = "--top-p", paramLabel = "P")
	private double topP = 1;

	@Option(names = "--seed", paramLabel = "S")
	private long seed = 1;

	/** @param usual the temperature where none is given */
	Sampling sampling(double usual) throws WrongInput {
		try {
			return new Sampling(temperature == null ? usual : temperature, topK, topP, seed);
		} catch (IllegalArgumentException e) {
			throw new WrongInput(e.getMessage());
		}
	}
}
