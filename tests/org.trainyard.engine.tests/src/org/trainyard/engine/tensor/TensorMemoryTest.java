package org.trainyard.engine.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class TensorMemoryTest {

	private static final int GRAPHS = 2_000;

	/**
	 * A constant or an input that lives in Java's memory would be freed by the collection and overwritten by the
	 * buffers, and the gradient would be wrong.
	 */
	@Test
	void aGarbageCollectionBetweenForwardAndBackwardLeavesGradientsExact() throws InterruptedException {
		try (var scope = new Scope(); var recorded = Autograd.on()) {
			Tensor x = Tensor.of(new float[] { 1, 2, 3, 4 }, 4).requireGradient();
			List<Tensor> outputs = new ArrayList<>();
			for (int i = 0; i < GRAPHS; i++) {
				Tensor data = Tensor.of(new float[] { 5, 6, 7, 8 }, 4);
				outputs.add(x.multiply(3).multiply(data).add(0.5).sum());
			}
			overwriteFreedMemory();
			for (Tensor output : outputs) {
				double[] gradient = output.gradients(List.of(x)).getFirst().toDoubles();
				assertArrayEquals(new double[] { 15, 18, 21, 24 }, gradient);
			}
		}
	}

	private static void overwriteFreedMemory() throws InterruptedException {
		for (int i = 0; i < 5; i++) {
			System.gc();
			Thread.sleep(50);
		}
		List<ByteBuffer> buffers = new ArrayList<>();
		for (int i = 0; i < 50_000; i++) {
			buffers.add(
					ByteBuffer.allocateDirect(16).order(ByteOrder.nativeOrder()).putDouble(0, 777).putDouble(8, 777));
		}
		assertEquals(777, buffers.getLast().getDouble(0));
	}

	@Test
	void aGraphOutlivesTheScopeOfItsParts() {
		try (var outer = new Scope(); var recorded = Autograd.on()) {
			Tensor x = Tensor.of(new double[] { 1, 2 }, 2).requireGradient();
			Tensor output;
			try (var inner = new Scope()) {
				output = inner.keep(x.multiply(x).multiply(2).sum());
			}
			assertArrayEquals(new double[] { 4, 8 }, output.gradients(List.of(x)).getFirst().toDoubles());
		}
	}

	@Test
	void aTensorOutsideAnyScopeIsRefused() {
		assertThrows(IllegalStateException.class, () -> Tensor.zeros(ElementType.FLOAT32, 1));
	}

	@Test
	void memoryThatIsNotThereIsAnExceptionInOneLine() {
		try (var scope = new Scope()) {
			String message = assertThrows(RuntimeException.class, () -> Tensor.zeros(ElementType.FLOAT32, 1L << 42))
					.getMessage();
			assertTrue(message.contains("can't allocate memory"), message);
		}
	}

	@Test
	void aKernelSaysInOneLineWhatIsWrong() {
		try (var scope = new Scope()) {
			Tensor label = Tensor.of(new long[] { 7 }, 1);
			String message = assertThrows(RuntimeException.class,
					() -> Tensor.zeros(ElementType.FLOAT32, 1, 2).crossEntropy(label, -100)).getMessage();
			assertEquals("cross_entropy: RuntimeError: Target 7 is out of bounds.", message);
		}
	}

	@Test
	void stepsLeakNoNativeMemory() throws IOException {
		step(1_000_000, 20);
		int arrays = Torch.manager().getManagedArrays().size();
		long before = residentBytes();
		step(1_000_000, 200);
		long grown = residentBytes() - before;
		assertEquals(arrays, Torch.manager().getManagedArrays().size(), "tensors that DJL still holds");
		assertTrue(grown < 100_000_000, grown + " bytes more after 200 steps that each make over 20 MB");
	}

	private static void step(int elements, int times) {
		for (int i = 0; i < times; i++) {
			try (var scope = new Scope(); var recorded = Autograd.on()) {
				Tensor x = Tensor.full(2, ElementType.FLOAT32, elements).requireGradient();
				Tensor loss = x.multiply(x).relu().add(1).tanh().mean();
				List<Tensor> gradients = loss.gradients(List.of(x));
				MultiTensor.clipGlobalNorm(gradients, 1);
			}
		}
	}

	private static long residentBytes() throws IOException {
		String line = Files.readAllLines(Path.of("/proc/self/status")).stream().filter(l -> l.startsWith("VmRSS:"))
				.findFirst().orElseThrow();
		return Long.parseLong(line.replaceAll("\\D+", "")) * 1024;
	}

	@Test
	void clippingScalesOnlyLargeGradients() {
		try (var scope = new Scope()) {
			List<Tensor> gradients = List.of(Tensor.of(new double[] { 3, 0 }, 2), Tensor.of(new double[] { 0, -4 }, 2));
			assertEquals(5, MultiTensor.clipGlobalNorm(gradients, 10), 1e-12);
			assertArrayEquals(new double[] { 0, -4 }, gradients.get(1).toDoubles());
			assertEquals(5, MultiTensor.clipGlobalNorm(gradients, 1), 1e-12);
			assertArrayEquals(new double[] { 0, -0.8 }, gradients.get(1).toDoubles(), 1e-6);
			assertEquals(1, MultiTensor.globalNorm(gradients), 1e-6);
		}
	}

	@Test
	void valuesComeBackAsTheyWent() {
		try (var scope = new Scope()) {
			assertArrayEquals(new long[] { 1, -2, Long.MAX_VALUE }, Tensor.of(new long[] { 1, -2, Long.MAX_VALUE }, 3)
					.toLongs());
			double[] values = { 0, 1, 1, 0, 1, 0 };
			assertArrayEquals(values,
					Tensor.of(new boolean[] { false, true, true, false, true, false }, 2, 3).toDoubles());
			assertArrayEquals(new double[] { 0, 0, 1, 1, 1, 0 }, Tensor.of(values, 2, 3).transpose(0, 1).toDoubles());
			assertEquals("float32[2, 3]", Tensor.zeros(ElementType.FLOAT32, 2, 3).toString());
			assertEquals(6, Arrays.stream(Tensor.full(1, ElementType.FLOAT64, 2, 3).toDoubles()).sum());
		}
	}
}
