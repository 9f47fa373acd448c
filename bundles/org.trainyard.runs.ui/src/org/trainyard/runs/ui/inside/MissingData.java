package org.trainyard.runs.ui.inside;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.trainyard.profiling.Group;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.ui.CurveLabels;

/**
 * Why there is nothing to be seen of some runs, and what to do: the setting is off, the model has nothing of the kind, or
 * the run has not come to the step or never came to it.
 *
 * @param group whose setting records what a view shows
 * @param view  the view's name
 */
record MissingData(Group group, String view) {

	/** Reads the settings of runs that have recorded nothing, at least one, and says it in one line. */
	String line(RunStore store, List<Run> runs) throws StoreException {
		Map<Run, Map<String, String>> settings = new LinkedHashMap<>();
		for (Run run : runs) {
			settings.put(run, store.settings(run.id()));
		}
		return line(settings);
	}

	/** @param settings of each run, path to value */
	String line(Map<Run, Map<String, String>> settings) {
		List<Run> off = settings.keySet().stream()
				.filter(run -> !"true".equals(settings.get(run).get(group.setting()))).toList();
		if (!off.isEmpty()) {
			return say(Messages.InsideView_missing, settings, off, group.setting());
		}
		List<Run> unable = settings.keySet().stream().filter(run -> !hasWhatIsMeasured(settings.get(run))).toList();
		if (!unable.isEmpty()) {
			return say(group == Group.EXPERTS ? Messages.MissingData_experts : Messages.MissingData_fixedPoint,
					settings, unable, "");
		}
		List<Run> going = settings.keySet().stream().filter(run -> run.state() == RunState.RUNNING).toList();
		return going.isEmpty()
				? say(Messages.MissingData_ended, settings, List.copyOf(settings.keySet()), interval())
				: say(Messages.MissingData_notYet, settings, going, interval());
	}

	/** Not every model has experts or a fixed point, whatever its settings say; of others nothing is known. */
	private boolean hasWhatIsMeasured(Map<String, String> settings) {
		return switch (group) {
		case EXPERTS -> settings.getOrDefault("model.feedForward", "").equals("mixture-of-experts");
		case FIXED_POINT -> settings.getOrDefault("model", "").equals("revdeq");
		case TIME, MEMORY, GRADIENT_NORMS, WEIGHT_NORMS, HISTOGRAMS, ATTENTION, MACHINE -> true;
		};
	}

	/** The setting that says how often it is measured. */
	private String interval() {
		return group == Group.HISTOGRAMS || group == Group.ATTENTION ? "profiling.sampleInterval"
				: "profiling.interval";
	}

	/** @param setting to be named, with what it says of the first of the runs behind it */
	private String say(String line, Map<Run, Map<String, String>> settings, List<Run> meant, String setting) {
		CurveLabels labels = new CurveLabels(List.copyOf(settings.keySet()));
		return NLS.bind(line, new Object[] { meant.stream().map(labels::of).collect(Collectors.joining(", ")), view,
				setting, settings.get(meant.getFirst()).getOrDefault(setting, "?") });
	}
}
