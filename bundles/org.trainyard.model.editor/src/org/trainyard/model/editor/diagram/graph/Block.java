package org.trainyard.model.editor.diagram.graph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/**
 * A part of the network as it is drawn.
 *
 * @param id         stays the same while the experiment is edited, for example {@code decoder/attention}
 * @param title      one short line
 * @param details    further lines
 * @param part       what of the experiment it stands for
 * @param settings   the paths of the settings that shape it, the first ones first
 * @param parameters trained numbers in it, of all layers that it stands for; −1 for what has none by nature
 * @param share      its part of the operations of a step, 0 to 1, of all layers that it stands for; NaN where unknown
 * @param times      how many layers it stands for
 * @param fold       how much of its inside is shown
 * @param inside     what is shown of it
 * @param faint      whether it stands for something that is left out
 */
public record Block(String id, Role role, String title, List<String> details, EObject part, List<String> settings,
		long parameters, double share, int times, Fold fold, Optional<Network> inside, boolean faint) {

	/** This block and all that are in it. */
	public Stream<Block> all() {
		return Stream.concat(Stream.of(this), inside.stream().flatMap(Network::all));
	}

	/** Whether it has an inside that can be shown or hidden. */
	public boolean isFoldable() {
		return fold != Fold.NONE;
	}

	/** The block that holds the one of that id; empty at the top. */
	public static Optional<String> parent(String id) {
		int end = id.lastIndexOf('/');
		return end < 0 ? Optional.empty() : Optional.of(id.substring(0, end));
	}

	static Builder of(String id, Role role, String title, EObject part) {
		return new Builder(id, role, title, part);
	}

	/** Makes a block of what is not usual. */
	static final class Builder {

		private final String id;
		private final Role role;
		private final String title;
		private final EObject part;
		private List<String> details = List.of();
		private List<String> settings = List.of();
		private long parameters = -1;
		private double share = Double.NaN;
		private int times = 1;
		private Fold fold = Fold.NONE;
		private Network inside;
		private boolean faint;

		private Builder(String id, Role role, String title, EObject part) {
			this.id = id;
			this.role = role;
			this.title = title;
			this.part = part;
		}

		Builder details(String... lines) {
			details = Stream.of(lines).filter(line -> !line.isEmpty()).toList();
			return this;
		}

		Builder settings(String... paths) {
			settings = List.of(paths);
			return this;
		}

		Builder cost(long trained, double shareOfOperations) {
			parameters = trained;
			share = shareOfOperations;
			return this;
		}

		Builder times(int layers) {
			times = layers;
			return this;
		}

		Builder fold(Fold shown, Network network) {
			fold = shown;
			inside = network;
			return this;
		}

		Builder faint() {
			faint = true;
			return this;
		}

		Block build() {
			return new Block(id, role, title, details, part, settings, parameters, share, times, fold,
					Optional.ofNullable(inside), faint);
		}
	}
}
