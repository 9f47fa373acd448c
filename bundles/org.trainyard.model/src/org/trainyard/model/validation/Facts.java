package org.trainyard.model.validation;

import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.OptionalLong;

import com.sun.management.OperatingSystemMXBean;

/**
 * What is known of the machine and of the files that an experiment names. What is not known is not checked.
 *
 * @param memory         bytes of main memory of the machine that trains
 * @param text           the files of a text task
 * @param weightsMissing whether there is no file of the weights that the model is to start from
 */
public record Facts(OptionalLong memory, Optional<TextFacts> text, boolean weightsMissing) {

	/** Nothing is known. */
	public static final Facts NONE = new Facts(OptionalLong.empty(), Optional.empty(), false);

	/** What can be known at once: the memory of this machine. */
	public static Facts ofMachine() {
		return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
				? new Facts(OptionalLong.of(system.getTotalMemorySize()), Optional.empty(), false)
				: NONE;
	}

	/** The same where a checkpoint stands in for the weights that the model was to start from. */
	public Facts withCheckpoint() {
		return new Facts(memory, text, false);
	}

	/**
	 * The files of a text task.
	 *
	 * @param textMissing      whether there is no such text file
	 * @param tokenizerMissing whether there is no such tokenizer.json
	 * @param vocabulary       tokens that the tokenizer makes of this text, where they had to be counted
	 */
	public record TextFacts(boolean textMissing, boolean tokenizerMissing, OptionalLong vocabulary) {
	}
}
