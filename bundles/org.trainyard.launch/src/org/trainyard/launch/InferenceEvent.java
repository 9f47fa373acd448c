package org.trainyard.launch;

import java.util.List;
import java.util.Optional;

import org.trainyard.plots.Matrix;

/** What comes from an inference process, in this order: ready once, then tokens and their end, and at last that it ended. */
public sealed interface InferenceEvent {

	/**
	 * The model is there.
	 *
	 * @param answers       whether it answers inputs of a task, rather than continuing texts
	 * @param step          of the checkpoint
	 * @param checkpoints   all steps of the run that have one, the latest first
	 * @param vocabulary    how many tokens there are to choose from
	 * @param maximumLength how many tokens the model sees at once
	 * @param layers        with attention heads
	 * @param example       an input as it may be written; none where everything may be
	 * @param warning       one line, if tokens may not be those that the run learned
	 */
	record Ready(boolean answers, long step, List<Long> checkpoints, int vocabulary, int maximumLength,
			int layers, Optional<String> example, Optional<String> warning) implements InferenceEvent {
	}

	/**
	 * A token was generated.
	 *
	 * @param request      of whose text it is
	 * @param text         what is complete with it, which may be nothing
	 * @param chosen       the token
	 * @param seconds      that the model took
	 * @param alternatives the likeliest tokens in its place, the likeliest first
	 */
	record Token(long request, String text, Candidate chosen, double seconds, List<Candidate> alternatives)
			implements InferenceEvent {
	}

	/**
	 * A token that was or might have been chosen.
	 *
	 * @param name        how it reads alone
	 * @param probability that the model gives it, from 0 to 1; NaN where it is no number
	 * @param chance      what temperature, top-k and top-p made of it
	 */
	record Candidate(long token, String name, double probability, double chance) {
	}

	/**
	 * A text or an answer is complete.
	 *
	 * @param text    that had been held back, for it may have been half a character
	 * @param answer  all tokens as a person reads them, where the task has answers
	 * @param stopped whether somebody asked for it
	 * @param tokens  how many were generated
	 * @param seconds that the model took for them
	 */
	record End(long request, String text, Optional<String> answer, boolean stopped, int tokens, double seconds)
			implements InferenceEvent {
	}

	/**
	 * What the attention heads of a layer look at.
	 *
	 * @param blocks in the order in which they attend
	 */
	record Attention(long request, List<AttentionBlock> blocks) implements InferenceEvent {
	}

	/**
	 * One attention block.
	 *
	 * @param part    its name, as its parameters are named
	 * @param queries T tokens
	 * @param keys    S tokens that the queries look at
	 * @param heads   what each query takes of each key, T × S, from head 0 on
	 */
	record AttentionBlock(String part, List<String> queries, List<String> keys, List<Matrix> heads) {
	}

	/**
	 * A request cannot be answered.
	 *
	 * @param request which; −1 where that could not be read
	 * @param message one line
	 */
	record Refused(long request, String message) implements InferenceEvent {
	}

	/** The process is no more; {@code message} is one line if that was not asked for. */
	record Ended(Optional<String> message) implements InferenceEvent {
	}
}
