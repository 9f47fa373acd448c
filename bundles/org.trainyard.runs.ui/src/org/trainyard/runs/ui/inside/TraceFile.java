package org.trainyard.runs.ui.inside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.trainyard.plots.Ink;
import org.trainyard.plots.TimelinePlot;
import org.trainyard.profiling.ChromeTrace;
import org.trainyard.profiling.ChromeTrace.Span;
import org.trainyard.profiling.Phase;
import org.trainyard.profiling.ProfileName;
import org.trainyard.runs.StoreException;

/**
 * The trace of a step that a run has left, as {@link ChromeTrace} writes it.
 *
 * @param json all of it
 * @param plot what is drawn of it
 */
record TraceFile(Path file, FileTime changed, long size, String json, TimelinePlot plot) {

	private static final String STEP = "step ";
	private static final Map<String, Phase> PHASES = Stream.of(Phase.values())
			.collect(Collectors.toMap(Phase::label, Function.identity()));

	/**
	 * Reads the trace of a run, on a background thread.
	 *
	 * @param before what was read last; the file is not read again if that is what it still is
	 * @return empty if no step was traced
	 */
	static Optional<TraceFile> read(Path files, Optional<TraceFile> before) throws StoreException {
		Path file = files.resolve(ChromeTrace.FILE);
		try {
			BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
			if (before.isPresent() && before.get().is(file, now)) {
				return before;
			}
			String json = Files.readString(file);
			List<Span> spans = ChromeTrace.parse(json);
			return spans.isEmpty() ? Optional.empty()
					: Optional.of(new TraceFile(file, now.lastModifiedTime(), now.size(), json, plot(spans)));
		} catch (NoSuchFileException none) {
			return Optional.empty();
		} catch (IOException e) {
			throw new StoreException(NLS.bind(Messages.StepTimesView_unreadable, file, e.getLocalizedMessage()), e);
		}
	}

	private boolean is(Path other, BasicFileAttributes now) {
		return file.equals(other) && changed.equals(now.lastModifiedTime()) && size == now.size();
	}

	private static TimelinePlot plot(List<Span> spans) {
		String step = spans.stream().map(Span::name).filter(name -> name.startsWith(STEP)).findFirst().orElse(STEP);
		return TimelinePlot.of(NLS.bind(Messages.StepTimesView_trace, step.substring(STEP.length())),
				Messages.StepTimesView_time, spans.stream().map(TraceFile::span).toList());
	}

	private static TimelinePlot.Span span(Span span) {
		Phase phase = PHASES.get(span.category().equals("phase") ? span.name() : span.category());
		Ink ink = Ink.of(phase == null ? 0 : StepTimes.METRICS.indexOf(phase.metric()));
		String name = switch (span.category()) {
		case "step" -> Messages.StepTimesView_step;
		case "phase" -> phase == null ? span.name() : label(phase);
		default -> span.name();
		};
		return new TimelinePlot.Span(name, ProfileName.brief(name), span.category(), ink, span.start() / 1e6,
				span.end() / 1e6, 0);
	}

	private static String label(Phase phase) {
		return phase == Phase.CLIP ? Messages.StepTimesView_clip : StepTimesTable.label(phase.metric());
	}
}
