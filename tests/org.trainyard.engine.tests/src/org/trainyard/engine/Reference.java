package org.trainyard.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;

import org.trainyard.engine.checkpoint.SafeTensors;
import org.trainyard.engine.tensor.Tensor;

/** Numbers that PyTorch computed in float64; see {@code reference/README.md}. */
public record Reference(Map<String, Tensor> weights, Map<String, Tensor> expected) {

	/** Reads a case in the innermost scope. */
	public static Reference read(String name) throws IOException {
		return new Reference(SafeTensors.read(file(name, "weights")), SafeTensors.read(file(name, "expected")));
	}

	public static Path file(String name, String file) {
		try {
			return Path.of(Reference.class.getResource("reference/" + name + "/" + file + ".safetensors").toURI());
		} catch (URISyntaxException e) {
			throw new AssertionError(e);
		}
	}

	/** Asserts {@code ‖actual − expected‖ ≤ tolerance · ‖expected‖}. */
	public void assertEqual(String name, Tensor actual, double tolerance) {
		double[] reference = expected.get(name).toDoubles();
		double[] values = actual.toDoubles();
		double difference = 0;
		double norm = 0;
		for (int i = 0; i < reference.length; i++) {
			difference += (values[i] - reference[i]) * (values[i] - reference[i]);
			norm += reference[i] * reference[i];
		}
		double error = Math.sqrt(difference / norm);
		assertTrue(values.length == reference.length && error <= tolerance, name + ": relative error " + error);
	}
}
