package org.trainyard.engine.tensor;

import ai.djl.pytorch.jni.JniUtils;

/**
 * Whether operations of this thread are recorded for gradients, from the opening of the block to its end:
 * {@code try (var recorded = Autograd.on()) { … }}.
 */
public final class Autograd implements AutoCloseable {

	private final boolean before;

	private Autograd(boolean recorded) {
		Torch.require();
		before = JniUtils.isGradMode();
		JniUtils.setGradMode(recorded);
	}

	/** Records what is computed in the block. */
	public static Autograd on() {
		return new Autograd(true);
	}

	/** Computes without a record: for evaluation, and for changing parameters in place. */
	public static Autograd off() {
		return new Autograd(false);
	}

	@Override
	public void close() {
		JniUtils.setGradMode(before);
	}

	/** Whether operations are recorded now. */
	public static boolean isOn() {
		Torch.require();
		return JniUtils.isGradMode();
	}
}
