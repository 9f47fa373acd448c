package org.trainyard.engine.fixedpoint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a fixed point was reached.
 *
 * @param residuals how much each iteration changed z: {@code ‖z₊ − z‖ / ‖z₊‖}
 * @param rebuilt   the start as the reversible gradient rebuilt it; none before, and by other gradients
 */
public record Convergence(List<Double> residuals, Optional<Rebuilt> rebuilt) {

	/** Iterations that the solver took. */
	public static final String ITERATIONS = "fixed_point/iterations";
	/** Relative change of z in the last iteration; with {@code /1} and so on behind the name, in each. */
	public static final String RESIDUAL = "fixed_point/residual";
	/** Largest absolute value of the y that the reversible gradient rebuilt for the start, where it was 0. */
	public static final String REBUILT_Y = "fixed_point/rebuilt_y";
	/** Largest absolute value of the z that the reversible gradient rebuilt for the start, where it was 0. */
	public static final String REBUILT_Z = "fixed_point/rebuilt_z";
	/** {@linkplain SpectralRadius Spectral radius} of the cell's Jacobian where the solver ended. */
	public static final String SPECTRAL_RADIUS = "fixed_point/spectral_radius";

	/**
	 * Largest absolute values of the states at the start as they were rebuilt. They were 0: what is there instead is the
	 * error of the rebuilt states.
	 */
	public record Rebuilt(double y, double z) {
	}

	public int iterations() {
		return residuals.size();
	}

	/** What a run records, by name. */
	public Map<String, Double> metrics() {
		Map<String, Double> metrics = new LinkedHashMap<>();
		metrics.put(ITERATIONS, (double) iterations());
		metrics.put(RESIDUAL, residuals.getLast());
		for (int i = 0; i < residuals.size(); i++) {
			metrics.put(RESIDUAL + "/" + (i + 1), residuals.get(i));
		}
		rebuilt.ifPresent(start -> {
			metrics.put(REBUILT_Y, start.y());
			metrics.put(REBUILT_Z, start.z());
		});
		return metrics;
	}
}
