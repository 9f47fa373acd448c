package org.trainyard.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.trainyard.engine.ProfileRequest.Pair;
import org.trainyard.engine.profile.BlockMeasuring;
import org.trainyard.engine.profile.MachinePeak;
import org.trainyard.engine.profile.PassMeasuring;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Torch;
import org.trainyard.engine.training.StopRequest;
import org.trainyard.model.Costs;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.ParameterCount;
import org.trainyard.model.ParameterLayout;
import org.trainyard.model.ParameterTensor;
import org.trainyard.model.experiment.DecoderOnly;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.EncoderOnly;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.RevDeq;
import org.trainyard.model.experiment.Solver;
import org.trainyard.profiling.ExperimentProfile;
import org.trainyard.profiling.ExperimentProfile.Block;
import org.trainyard.profiling.ExperimentProfile.Machine;
import org.trainyard.profiling.ExperimentProfile.Measurement;
import org.trainyard.profiling.ExperimentProfile.Parameters;
import org.trainyard.profiling.ProfileName;
import org.trainyard.profiling.Scaling;
import org.trainyard.profiling.Scaling.Point;

import oshi.SystemInfo;

/**
 * Measures what an experiment costs, without training it and without its data: random input takes their place. Nothing
 * is written, and when it is over, or was stopped, its memory is free again.
 */
public final class ProfiledExperiment {

	/** Times of blocks that lie less straight on logarithmic axes than this (R²) are measured again. */
	private static final double STRAIGHT = 0.999;
	/** How often at most. */
	private static final int AGAIN = 2;

	private final Experiment experiment;
	private final String name;
	private final ProfileRequest request;
	private final ProfileListener listener;
	private final StopRequest stop;
	private final List<Integer> lengths;
	private int done;

	private ProfiledExperiment(Experiment experiment, String name, ProfileRequest request, ProfileListener listener,
			StopRequest stop) {
		this.experiment = experiment;
		this.name = name;
		this.request = request;
		this.listener = listener;
		this.stop = stop;
		lengths = BlockMeasuring.lengths(experiment, request.longest());
	}

	/**
	 * Measures on the calling thread.
	 *
	 * @param experiment whose model is valid
	 * @param name       of its file
	 * @param stop       asked for before each pass
	 * @return none if a stop was requested
	 * @throws ExperimentException one line, if it cannot be measured here
	 */
	public static Optional<ExperimentProfile> measure(Experiment experiment, String name, ProfileRequest request,
			ProfileListener listener, StopRequest stop) throws ExperimentException {
		NativeLibrary.start(experiment.getTraining().getDevice());
		Torch.threads(experiment.getTraining().getThreads());
		return new ProfiledExperiment(experiment, name, request, listener, stop).measure();
	}

	private Optional<ExperimentProfile> measure() throws ExperimentException {
		for (Pair pair : request.pairs()) {
			requireMemory(experiment, pair.batch(), pair.length());
		}
		next(Messages.get("profile.peak"));
		double peak = MachinePeak.of(experiment.getTraining().getThreads());
		List<Measurement> measurements = passes(peak);
		List<Scaling> scaling = new ArrayList<>(blocks());
		if (stop.isRequested()) {
			return Optional.empty();
		}
		scaling.add(whole(Scaling.FORWARD, measurements, m -> m.operations().forward(),
				m -> m.seconds().forward().work()));
		scaling.add(whole(Scaling.BACKWARD, measurements, m -> m.operations().step() - m.operations().forward(),
				m -> m.seconds().backward().work()));
		scaling.add(whole(Scaling.STEP, measurements, m -> m.operations().step(), m -> m.seconds().total().work()));
		String processor = new SystemInfo().getHardware().getProcessor().getProcessorIdentifier().getName().strip();
		return Optional.of(new ExperimentProfile(name, request.passes(),
				new Machine(processor, experiment.getTraining().getThreads(), peak), parameters(), measurements,
				scaling));
	}

	/** Better said before than found out by a process that the system kills. */
	static void requireMemory(Experiment experiment, int batch, int length) throws ExperimentException {
		long needed = Costs.of(experiment, batch, length).memory().total();
		long available = new SystemInfo().getHardware().getMemory().getAvailable();
		if (needed > available) {
			throw new ExperimentException(Messages.get("profile.memory", batch, length,
					needed / (double) (1 << 30), available / (double) (1 << 30)));
		}
	}

	private void next(String what) {
		listener.measuring(done++, steps(), what);
	}

	private int steps() {
		return 1 + request.pairs().size() + lengths.size();
	}

	private List<Measurement> passes(double peak) throws ExperimentException {
		List<Measurement> measurements = new ArrayList<>();
		try (var scope = new Scope()) {
			PassMeasuring measuring = stop.isRequested() ? null : new PassMeasuring(experiment, peak);
			for (Pair pair : request.pairs()) {
				if (stop.isRequested()) {
					break;
				}
				next(Messages.get("profile.pair", pair.batch(), pair.length()));
				measuring.measure(pair.batch(), pair.length(), request.passes(), stop).ifPresent(measurements::add);
			}
		} catch (RuntimeException | OutOfMemoryError e) {
			throw broken("profile.broken", e);
		}
		return measurements;
	}

	private List<Scaling> blocks() throws ExperimentException {
		Map<Integer, Map<String, Double>> seconds = new LinkedHashMap<>();
		if (lengths.isEmpty()) {
			return List.of();
		}
		try (var scope = new Scope()) {
			BlockMeasuring measuring = new BlockMeasuring(experiment, lengths.getLast());
			for (int length : lengths) {
				if (stop.isRequested()) {
					break;
				}
				next(Messages.get("profile.blocks", length));
				seconds.put(length, measuring.measure(length, request.passes(), stop));
			}
			for (int i = 0; i < AGAIN; i++) {
				measureAgain(disturbed(scaling(seconds)), measuring, seconds);
			}
		} catch (RuntimeException | OutOfMemoryError e) {
			throw broken("profile.broken", e);
		}
		return scaling(seconds);
	}

	/** The lengths at which the law of a part was fitted to times that do not follow it; a part may end before others. */
	private static List<Integer> disturbed(List<Scaling> blocks) {
		return blocks.stream().filter(block -> block.seconds() != null && block.seconds().determination() < STRAIGHT)
				.flatMap(block -> block.points().reversed().stream().limit(Scaling.END)).map(Point::length).distinct()
				.sorted().toList();
	}

	/** What else runs on the machine makes a pass slower and never faster. */
	private void measureAgain(List<Integer> disturbed, BlockMeasuring measuring,
			Map<Integer, Map<String, Double>> seconds) {
		for (int length : disturbed) {
			if (stop.isRequested()) {
				return;
			}
			listener.measuring(done - 1, steps(), Messages.get("profile.again", length));
			measuring.measure(length, request.passes(), stop)
					.forEach((part, fastest) -> seconds.get(length).merge(part, fastest, Math::min));
		}
	}

	/** @param seconds of the fastest pass by part, by length */
	private List<Scaling> scaling(Map<Integer, Map<String, Double>> seconds) {
		Map<String, List<Point>> points = new LinkedHashMap<>();
		seconds.forEach((length, parts) -> parts.forEach((part, fastest) -> points
				.computeIfAbsent(part, each -> new ArrayList<>())
				.add(new Point(length, blockOperations(part, length), fastest))));
		return points.entrySet().stream().map(entry -> Scaling.of(entry.getKey(), entry.getValue())).toList();
	}

	/** Operations of one block on one sequence, by the arithmetic of {@link Costs} on a model of a single layer. */
	private double blockOperations(String part, int length) {
		var operations = Costs.of(ofOneLayer(), 1, length).operations();
		return switch (part) {
		case Scaling.SCORES -> operations.scores();
		case Scaling.ATTENTION -> operations.attention();
		default -> operations.feedForward();
		};
	}

	private Experiment ofOneLayer() {
		Experiment single = EcoreUtil.copy(experiment);
		single.getTraining().setAccumulation(1);
		switch (single.getModel()) {
		case DecoderOnly model -> model.setLayers(1);
		case EncoderOnly model -> model.setLayers(1);
		case EncoderDecoder model -> {
			model.setEncoderLayers(1);
			model.setDecoderLayers(0);
		}
		case RevDeq model -> {
			model.setCellLayers(1);
			model.setIterations(1);
			model.setSolver(Solver.PICARD);
		}
		default -> throw new IllegalArgumentException("A model of an unknown kind: " + single.getModel());
		}
		return single;
	}

	/** Of one sequence; the longer ones last. */
	private static Scaling whole(String part, List<Measurement> measurements, ToLongFunction<Measurement> operations,
			ToDoubleFunction<Measurement> seconds) {
		return Scaling.of(part, measurements.stream()
				.map(m -> new Point(m.length(), (double) operations.applyAsLong(m) / m.batch(),
						seconds.applyAsDouble(m) / m.batch()))
				.sorted(Comparator.comparingInt(Point::length)).toList());
	}

	private Parameters parameters() {
		Map<String, Block> blocks = new LinkedHashMap<>();
		for (ParameterTensor tensor : ParameterLayout.of(experiment)) {
			long count = tensor.parameters();
			blocks.merge(ProfileName.block(tensor.name()),
					new Block(ProfileName.block(tensor.name()), count, tensor.trainable() ? count : 0),
					(a, b) -> new Block(a.name(), a.parameters() + b.parameters(), a.trainable() + b.trainable()));
		}
		return new Parameters(ParameterCount.total(experiment), ParameterCount.trainable(experiment),
				List.copyOf(blocks.values()));
	}

	/** Also the native library's errors, such as memory that it cannot get, come as exceptions. */
	static ExperimentException broken(String key, Throwable e) {
		String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse(e.getClass().getSimpleName());
		return new ExperimentException(Messages.get(key, reason), e);
	}
}
