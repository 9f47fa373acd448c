package org.trainyard.engine.tensor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDScope;

/**
 * Owns the native memory of every tensor that this thread makes while the scope is the innermost one. Closing it frees
 * them, apart from those that were {@linkplain #keep kept}, which pass to the enclosing scope. The garbage collector
 * frees no tensor, so a training step, an evaluation and a run are a scope each.
 * <p>
 * A graph of gradients holds its own references: closing a scope never takes memory from a graph that is still used.
 */
public final class Scope implements AutoCloseable {

	private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

	private final NDScope arrays;
	private final List<NDArray> kept = new ArrayList<>();

	public Scope() {
		Torch.require();
		arrays = new NDScope();
		DEPTH.set(DEPTH.get() + 1);
	}

	/** Lets a tensor of this scope live as long as the enclosing scope. */
	public Tensor keep(Tensor tensor) {
		NDScope.unregister(tensor.array());
		kept.add(tensor.array());
		return tensor;
	}

	/** Lets tensors of this scope live as long as the enclosing scope. */
	public void keep(Collection<Tensor> tensors) {
		tensors.forEach(this::keep);
	}

	/** Takes a tensor that the innermost scope has out of every scope: who asks for it must {@link #free} it. */
	public static Tensor release(Tensor tensor) {
		NDScope.unregister(tensor.array());
		return tensor;
	}

	/** Gives a tensor that was {@linkplain #release released} to the innermost scope. */
	public static void adopt(Tensor tensor) {
		NDScope.register(tensor.array());
	}

	/** Frees a tensor before its scope ends. What shares its memory, and a graph that needs it, stay whole. */
	public static void free(Tensor tensor) {
		tensor.array().close();
	}

	@Override
	public void close() {
		arrays.close();
		DEPTH.set(DEPTH.get() - 1);
		kept.forEach(NDScope::register);
	}

	static void requireOpen() {
		if (DEPTH.get() == 0) {
			throw new IllegalStateException("A tensor is made outside any scope: nobody would free it");
		}
	}
}
