package org.trainyard.profiling;

import java.util.List;

/**
 * What was measured of an experiment without training it. Its JSON, which {@code profile --json} prints and a profiling
 * process ends with, is an object with the members of these records under their names:
 *
 * <pre>
 * {"experiment": "small.experiment", "passes": 10,
 *  "machine": {"processor": "…", "threads": 1, "peakOperationsPerSecond": 8.1E10},
 *  "parameters": {"total": …, "trainable": …, "blocks": [{"name": "transformer.h.0", "parameters": …, "trainable": …}, …]},
 *  "measurements": [{"batch": 4, "length": 64,
 *    "seconds": {"first": …, "forward": {"mean": …, "minimum": …, "maximum": …, "processor": …}, "backward": {…}, "total": {…}},
 *    "bytes": {"weights": …, "gradients": …, "optimizer": …, "activations": …, "peakResident": …},
 *    "reckonedBytes": {…},
 *    "operations": {"attentionProjections": …, "attentionScores": …, "feedForward": …, "ends": …, "forward": …, "step": …},
 *    "operationsPerSecond": …, "utilization": …}, …],
 *  "scaling": [{"part": "attentionScores", "points": [{"length": 64, "operations": …, "seconds": …}, …],
 *    "operations": {"exponent": 2.0, "factor": …, "determination": 1.0}, "seconds": {…}}, …]}
 * </pre>
 *
 * What could not be measured is {@code null}. Values are finite numbers.
 *
 * @param experiment   the file that was measured
 * @param passes       how often each pass was timed, after those that warm up
 * @param measurements of the whole model, in the order in which they were asked for
 * @param scaling      of its parts by length
 */
public record ExperimentProfile(String experiment, int passes, Machine machine, Parameters parameters,
		List<Measurement> measurements, List<Scaling> scaling) {

	/**
	 * What measured.
	 *
	 * @param processor               its name
	 * @param threads                 that a tensor operation uses
	 * @param peakOperationsPerSecond floating-point operations a second of a product of two float32 matrices of 1024²
	 */
	public record Machine(String processor, int threads, double peakOperationsPerSecond) {
	}

	/**
	 * Parameters of the model.
	 *
	 * @param trainable those that training changes
	 * @param blocks    in the order in which the model uses them
	 */
	public record Parameters(long total, long trainable, List<Block> blocks) {
	}

	/** The parameters of a block, named as {@link ProfileName#block} does. */
	public record Block(String name, long parameters, long trainable) {
	}

	/**
	 * A batch of sequences of one length.
	 *
	 * @param batch               sequences
	 * @param length              positions of each; an encoder-decoder reads and writes as many
	 * @param bytes               measured
	 * @param reckonedBytes       the same by the arithmetic of the experiment's costs
	 * @param operations          by the arithmetic of the experiment's costs
	 * @param operationsPerSecond those of forward and backward pass in their mean time
	 * @param utilization         the same against the peak of the machine, 0 to 1
	 */
	public record Measurement(int batch, int length, Times seconds, Memory bytes, Memory reckonedBytes,
			Operations operations, double operationsPerSecond, double utilization) {
	}

	/**
	 * Seconds.
	 *
	 * @param first the very first forward and backward pass, which also warms up
	 * @param total forward and backward pass together
	 */
	public record Times(double first, Seconds forward, Seconds backward, Seconds total) {
	}

	/**
	 * Seconds over all timed passes.
	 *
	 * @param processor the least processor time of a pass, in which nothing else that the machine does is counted; null
	 *                  where more than one thread computes
	 */
	public record Seconds(double mean, double minimum, double maximum, Double processor) {

		/** What the work itself took: processor time where that is known, otherwise the shortest time. */
		public double work() {
			return processor == null ? minimum : processor;
		}
	}

	/**
	 * Bytes.
	 *
	 * @param weights      of the parameters
	 * @param gradients    of the trained parameters
	 * @param optimizer    what the optimizer keeps
	 * @param activations  what native memory holds more after the forward pass than before; null where that cannot be asked
	 * @param peakResident most of the whole process while it was measured; null where that cannot be asked
	 */
	public record Memory(long weights, long gradients, long optimizer, Long activations, Long peakResident) {
	}

	/**
	 * Floating-point operations of a batch; all but the last are those of the forward pass.
	 *
	 * @param ends output projection, and the input projection of signals
	 * @param step forward and backward pass
	 */
	public record Operations(long attentionProjections, long attentionScores, long feedForward, long ends, long forward,
			long step) {
	}
}
