package org.trainyard.runs.ui.inside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.trainyard.plots.Labels;
import org.trainyard.plots.Matrix;
import org.trainyard.profiling.DepthOrder;
import org.trainyard.profiling.ProfileName;
import org.trainyard.runs.Recorded;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * The attention of one kind of blocks at one step: the weights of each head that was recorded, with the tokens.
 *
 * @param kinds   the kinds of attention that the run has recorded, such as {@code transformer.h.*.attn}
 * @param kind    the one that is shown; empty without any
 * @param steps   at which attention was recorded, ascending
 * @param step    the one that is shown
 * @param heads   by layer and head
 * @param queries what the rows are
 * @param keys    what the columns are
 */
record AttentionMaps(List<String> kinds, String kind, long[] steps, long step, List<Head> heads, Labels queries,
		Labels keys) {

	/**
	 * One head.
	 *
	 * @param layer  place among the layers of its kind, from 0
	 * @param number of the head in its layer, from 0
	 */
	record Head(String part, int layer, int number, Matrix weights) {

		String id() {
			return ProfileName.attention(part, number);
		}
	}

	private static final String PREFIX = "attention/";
	private static final Pattern WEIGHTS = Pattern.compile("attention/(.+)/(\\d+)");
	private static final Pattern NUMBER = Pattern.compile("\\.\\d+(?=\\.|$)");

	/**
	 * Reads the maps at a step.
	 *
	 * @param figures  of the heads, by part, head and name: their steps are those of the maps
	 * @param kind     wanted; the first one where it is not there
	 * @param wanted   a step, or -1 for the last one
	 * @param matrices reads the weights
	 */
	static AttentionMaps read(RunStore store, Run run, Progress figures, String kind, long wanted,
			MatrixReader matrices, IProgressMonitor monitor) throws StoreException {
		matrices.begin();
		List<Recorded.Summary> recorded = store.records(run.id()).stream()
				.filter(record -> record.kind() == Recorded.Kind.MATRIX && record.name().startsWith(PREFIX)).toList();
		Map<String, Set<Integer>> parts = parts(recorded);
		List<String> kinds = parts.keySet().stream().map(AttentionMaps::kind).distinct().toList();
		long[] steps = whole(figures.steps(), recorded);
		if (kinds.isEmpty() || steps.length == 0) {
			return new AttentionMaps(List.of(), "", new long[0], 0, List.of(), Labels.counted(""), Labels.counted(""));
		}
		String shown = kinds.contains(kind) ? kind : kinds.getFirst();
		int found = Arrays.binarySearch(steps, wanted);
		long step = wanted < 0 ? steps[steps.length - 1] : steps[found >= 0 ? found : Math.max(0, -found - 2)];
		List<String> layers = parts.keySet().stream().filter(part -> kind(part).equals(shown)).toList();
		List<Head> heads = new ArrayList<>();
		for (int layer = 0; layer < layers.size(); layer++) {
			for (int head : parts.get(layers.get(layer))) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				heads.add(new Head(layers.get(layer), layer, head,
						matrices.read(store, run, ProfileName.attention(layers.get(layer), head), step)));
			}
		}
		JsonObject tokens = tokens(store, run.id(), layers.getFirst(), step);
		return new AttentionMaps(kinds, shown, steps, step, heads,
				labels(tokens, "queries", Messages.AttentionView_queries),
				labels(tokens, "keys", Messages.AttentionView_keys));
	}

	/** Without the last step while some heads that were recorded at the step before have not come yet. */
	private static long[] whole(long[] steps, List<Recorded.Summary> recorded) {
		int last = steps.length - 1;
		boolean comes = last > 0 && recorded.stream().mapToLong(Recorded.Summary::lastStep)
				.anyMatch(step -> step >= steps[last - 1] && step < steps[last]);
		return comes ? Arrays.copyOf(steps, last) : steps;
	}

	/** Heads by part, from the input to the output. */
	private static Map<String, Set<Integer>> parts(List<Recorded.Summary> recorded) {
		Map<String, Set<Integer>> parts = new LinkedHashMap<>();
		List<String> names = recorded.stream().map(Recorded.Summary::name).sorted(DepthOrder.INSTANCE).toList();
		for (String name : new LinkedHashSet<>(names)) {
			Matcher weights = WEIGHTS.matcher(name);
			if (weights.matches()) {
				parts.computeIfAbsent(weights.group(1), part -> new TreeSet<>())
						.add(Integer.valueOf(weights.group(2)));
			}
		}
		return parts;
	}

	/** A part without the number of its layer. */
	static String kind(String part) {
		return NUMBER.matcher(part).replaceAll(".*");
	}

	/** Those recorded last before the step: a run records them again only when it goes on in another process. */
	private static JsonObject tokens(RunStore store, String run, String part, long step) throws StoreException {
		List<Recorded.At> all = store.records(run, ProfileName.attentionTokens(part));
		Recorded value = all.stream().filter(at -> at.step() <= step).reduce((earlier, later) -> later)
				.or(() -> all.stream().findFirst()).map(Recorded.At::value).orElse(null);
		try {
			return value instanceof Recorded.Text(String text)
					&& JsonParser.parseString(text) instanceof JsonObject read
							? read
							: new JsonObject();
		} catch (JsonParseException notOurs) {
			return new JsonObject(); // positions are counted then
		}
	}

	private static Labels labels(JsonObject tokens, String side, String title) {
		if (!(tokens.get(side) instanceof JsonArray array)) {
			return Labels.counted(title);
		}
		return Labels.tokens(title, array.asList().stream().map(JsonElement::getAsString).toList());
	}
}
