package org.trainyard.engine.inference;

import java.util.OptionalLong;

import org.trainyard.engine.GeneratedToken;
import org.trainyard.engine.decoding.Choice;
import org.trainyard.engine.training.StopRequest;
import org.trainyard.model.ExperimentException;

/** Answers one request to generate: a reply for each token, and one for the end. */
final class Generation {

	/** Part of what PyTorch's allocator says. */
	private static final String NATIVE_OUT_OF_MEMORY = "can't allocate memory";
	private static final double NANOSECONDS = 1e9;

	/** Leaves a generation from within. */
	private static final class Stopped extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Stopped() {
			super(null, null, false, false);
		}
	}

	private final Inference inference;
	private final Replies replies;
	private final Request.Generate request;
	private final StopRequest stop;
	private int tokens;
	/** Of the model's work, without that of telling. */
	private double seconds;
	private long since;

	Generation(Inference inference, Replies replies, Request.Generate request, StopRequest stop) {
		this.inference = inference;
		this.replies = replies;
		this.request = request;
		this.stop = stop;
	}

	/** Generates, and returns what writes the last reply. */
	Runnable run() {
		try {
			Inference.Ending ending = generate();
			return () -> replies.end(request.id(), ending, tokens, seconds);
		} catch (ExperimentException e) {
			return refusal(Messages.get("request.prompt", e.getMessage()));
		} catch (RuntimeException | OutOfMemoryError e) {
			// Also the native library's errors, such as memory that it cannot get, come as exceptions.
			return refusal(broken(e));
		}
	}

	private Inference.Ending generate() throws ExperimentException {
		if (stop.isRequested()) {
			return Inference.Ending.STOPPED;
		}
		try {
			since = System.nanoTime();
			return inference.generate(request, this::tell);
		} catch (Stopped e) {
			return Inference.Ending.STOPPED;
		}
	}

	private void tell(GeneratedToken token, Choice choice) {
		double taken = (System.nanoTime() - since) / NANOSECONDS;
		seconds += taken;
		tokens++;
		replies.token(request, token, choice, taken, inference::name);
		if (stop.isRequested()) {
			throw new Stopped();
		}
		since = System.nanoTime();
	}

	private Runnable refusal(String message) {
		return () -> replies.refused(OptionalLong.of(request.id()), message);
	}

	/** One line about an error of the native library or of this program. */
	static String broken(Throwable e) {
		String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse(e.getClass().getSimpleName());
		boolean memory = e instanceof OutOfMemoryError || reason.contains(NATIVE_OUT_OF_MEMORY);
		return Messages.get(memory ? "generation.memory" : "generation.broken", reason);
	}
}
