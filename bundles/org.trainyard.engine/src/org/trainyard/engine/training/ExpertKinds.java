package org.trainyard.engine.training;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;

import org.trainyard.engine.data.Examples;
import org.trainyard.engine.data.TokenClass;
import org.trainyard.engine.data.TokenText;
import org.trainyard.engine.model.Batch;
import org.trainyard.engine.model.Input;
import org.trainyard.engine.model.PassObserver;
import org.trainyard.engine.model.Sequences;
import org.trainyard.engine.model.Signals;
import org.trainyard.profiling.ProfileName;

/**
 * Counts which experts are used by which kind of input: by each kind of signal, or by letters, digits and so on. Padding
 * is of no kind.
 */
final class ExpertKinds implements PassObserver {

	private final Optional<TokenText> text;
	/** What the kinds of tokens are called; looked up once each, and empty for padding. */
	private final Map<Long, String> names = new HashMap<>();
	/** What the last pass chose, by part: a fixed point chooses in each evaluation. */
	private final Map<String, ExpertUse> last = new LinkedHashMap<>();
	/** How often each expert was used, by part and kind. */
	private final Map<String, Map<String, long[]>> counts = new LinkedHashMap<>();

	/** @param text of the task's tokens; none for signals */
	ExpertKinds(Optional<TokenText> text) {
		this.text = text;
	}

	@Override
	public void experts(String part, ExpertUse choice) {
		last.put(part, choice);
	}

	/** Counts what the pass through a batch chose. */
	void count(Examples examples, Batch batch) {
		last.forEach((part, choice) -> count(part, choice, kinds(examples, batch.at(part))));
		last.clear();
	}

	private void count(String part, ExpertUse choice, IntFunction<String> kinds) {
		Map<String, long[]> byKind = counts.computeIfAbsent(part, name -> new TreeMap<>());
		for (int i = 0; i < choice.chosen().length; i++) {
			String kind = kinds.apply(i / choice.count());
			if (!kind.isEmpty()) {
				byKind.computeIfAbsent(kind, name -> new long[choice.experts()])[(int) choice.chosen()[i]]++;
			}
		}
	}

	/** The kind of each position of a batch, row by row. */
	private IntFunction<String> kinds(Examples examples, Input input) {
		return switch (input) {
		case Sequences tokens -> {
			long[] ids = tokens.ids().toLongs();
			yield place -> names.computeIfAbsent(ids[place], this::kind);
		}
		case Signals signals -> {
			int length = Math.toIntExact(signals.values().size(1));
			yield place -> ((Examples.Signals) examples).kinds()[place / length].key();
		}
		};
	}

	private String kind(long token) {
		TokenClass kind = text.orElseThrow().kind(token);
		return kind == TokenClass.PADDING ? "" : kind.key();
	}

	/** The share of each expert in the positions of each kind, by metric. */
	Map<String, Double> shares() {
		Map<String, Double> shares = new LinkedHashMap<>();
		counts.forEach((part, byKind) -> byKind.forEach((kind, uses) -> {
			long all = 0;
			for (long use : uses) {
				all += use;
			}
			for (int expert = 0; expert < uses.length; expert++) {
				shares.put(ProfileName.expert(part, kind, expert), (double) uses[expert] / all);
			}
		}));
		return shares;
	}
}
