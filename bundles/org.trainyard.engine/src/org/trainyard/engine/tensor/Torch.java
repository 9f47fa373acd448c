package org.trainyard.engine.tensor;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.jni.JniUtils;
import ai.djl.util.Utils;

/**
 * The tensor library of this process: PyTorch's native library as DJL brings it, loaded at first use, without network
 * and without DJL's chatter. Its natives are extracted once to DJL's cache ({@code ~/.djl.ai}).
 */
public final class Torch {

	/** Held strongly, for a logger that nobody holds forgets its level. */
	private static final Logger DJL_LOG = Logger.getLogger("ai.djl");

	/** Loaded when it is first asked for, so that {@link #start} can say what is wrong. */
	private static final class Library {
		static final PtNDManager MANAGER = load();
		static final boolean AVX512_ON_AMD = MklKernels.useAvx512OnAmd();
	}

	private Torch() {
	}

	private static PtNDManager load() {
		System.setProperty("ai.djl.offline", "true");
		System.setProperty("OPT_OUT_TRACKING", "true");
		if (System.getProperty("java.util.logging.config.file") == null && DJL_LOG.getLevel() == null) {
			DJL_LOG.setLevel(Level.SEVERE);
		}
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		// DJL finds its engine with the context class loader, which in a test or in OSGi need not know DJL.
		thread.setContextClassLoader(Engine.class.getClassLoader());
		try {
			PtNDManager manager = (PtNDManager) NDManager.newBaseManager(Device.cpu(), "PyTorch");
			// The profiling executor compiles a kernel anew for each shape, which costs more than it gains.
			JniUtils.setGraphExecutorOptimize(false);
			return manager;
		} finally {
			thread.setContextClassLoader(before);
		}
	}

	static PtNDManager manager() {
		return Library.MANAGER;
	}

	/** Makes sure that the native library is loaded. */
	static void require() {
		manager();
	}

	/**
	 * Loads the native library, unless it is loaded; anything else here does so, too, but cannot say what is wrong.
	 *
	 * @throws IOException if it cannot be unpacked or loaded; says where and why
	 */
	public static void start() throws IOException {
		try {
			require();
		} catch (LinkageError e) {
			Throwable cause = e;
			while (cause.getCause() != null) {
				cause = cause.getCause();
			}
			throw new IOException(Utils.getEngineCacheDir("pytorch") + ": " + cause.getMessage(), e);
		}
	}

	/** Threads inside one tensor operation, for the whole process. */
	public static void threads(int threads) {
		require();
		JniUtils.setNumThreads(threads);
	}

	/** Seeds the generator that dropout draws from. */
	public static void seed(long seed) {
		require();
		JniUtils.setSeed(seed);
	}

	/** Draws a number from the generator that dropout draws from, to seed it with once more later. */
	public static long drawSeed() {
		try (var scope = new Scope()) {
			return Kernels.tensor("random_seed").toLongs()[0];
		}
	}

	/** Whether tensors can live on an NVIDIA GPU here. Only the processor's build of PyTorch is on the class path. */
	public static boolean hasCuda() {
		require();
		return JniUtils.getFeatures().contains("CUDA") && Engine.getEngine("PyTorch").getGpuCount() > 0;
	}

	/** Whether MKL was told to use AVX-512 on this AMD processor; its results then differ in their last bits. */
	public static boolean usesAvx512OnAmd() {
		return Library.AVX512_ON_AMD;
	}

	/** The version of PyTorch, such as {@code 2.7.1}. */
	public static String version() {
		return Engine.getEngine("PyTorch").getVersion();
	}

	/** The version of DJL, such as {@code 0.35.1}. */
	public static String djlVersion() {
		return Engine.getDjlVersion();
	}
}
