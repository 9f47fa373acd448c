package org.trainyard.model.editor.diagram;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.trainyard.model.editor.diagram.graph.Block;
import org.trainyard.model.editor.diagram.picture.PlacedBlock;
import org.trainyard.model.editor.parts.Variant;
import org.trainyard.model.experiment.Experiment;

/** Puts variants on blocks: by a drag that shows where they fit and says why they do not, or onto the selected block. */
final class DiagramDrop {

	private final DiagramView view;
	private final DiagramCanvas canvas;
	private final Consumer<String> status;
	/** Why the dragged variant does not fit, by part; parts that it fits on are missing. */
	private final Map<EObject, String> refusals = new HashMap<>();
	private Set<String> fitting = Set.of();

	/** @param status shows a line below the editor; an empty one takes it away */
	DiagramDrop(DiagramView view, Consumer<String> status) {
		this.view = view;
		this.status = status;
		canvas = view.canvas();
		var target = new DropTarget(canvas, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { LocalSelectionTransfer.getTransfer() });
		target.addDropListener(new Target());
	}

	/** Puts a variant on the selected block; says why where it does not fit. */
	void putOnSelected(Variant variant) {
		view.selected().ifPresentOrElse(block -> put(variant, block.block()),
				() -> status.accept(NLS.bind(Messages.DiagramDrop_selectFirst, variant.label())));
	}

	private void put(Variant variant, Block block) {
		Experiment experiment = view.editor().document().experiment().orElse(null);
		if (experiment == null || !view.editor().isReadable()) {
			return;
		}
		Optional<String> refusal = variant.refusal(experiment, block.part());
		if (refusal.isEmpty()) {
			var document = view.editor().document();
			document.history().execute(variant.command(document.domain(), experiment, block.part()));
			status.accept(NLS.bind(Messages.DiagramDrop_done, variant.label()));
		} else {
			status.accept(refusal.get());
		}
	}

	private static Optional<Variant> dragged() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof Variant variant ? Optional.of(variant) : Optional.empty();
	}

	private Optional<PlacedBlock> under(DropTargetEvent event) {
		Point place = canvas.toControl(event.x, event.y);
		return canvas.blockAt(place.x, place.y);
	}

	/** Finds the blocks on which the variant fits; once a drag, for it tries each out on a copy. */
	private void findFitting(Variant variant) {
		refusals.clear();
		Set<String> found = new HashSet<>();
		Set<EObject> asked = new HashSet<>();
		view.editor().document().experiment().ifPresent(experiment -> {
			for (PlacedBlock block : canvas.picture().blocks()) {
				EObject part = block.block().part();
				if (asked.add(part)) {
					variant.refusal(experiment, part).ifPresent(reason -> refusals.put(part, reason));
				}
				if (!refusals.containsKey(part)) {
					found.add(block.block().id());
				}
			}
		});
		fitting = found;
		view.mark(fitting, Optional.empty());
	}

	private final class Target extends DropTargetAdapter {

		@Override
		public void dragEnter(DropTargetEvent event) {
			event.detail = DND.DROP_COPY;
			dragged().ifPresent(DiagramDrop.this::findFitting);
		}

		@Override
		public void dragOver(DropTargetEvent event) {
			Optional<PlacedBlock> block = under(event);
			String refusal = block.map(each -> refusals.get(each.block().part())).orElse(""); //$NON-NLS-1$
			boolean fits = block.isPresent() && refusal.isEmpty() && dragged().isPresent();
			event.detail = fits ? DND.DROP_COPY : DND.DROP_NONE;
			view.mark(fitting, refusal.isEmpty() ? Optional.empty() : block.map(each -> each.block().id()));
			Point place = canvas.toControl(event.x, event.y);
			canvas.setHint(fits ? NLS.bind(Messages.DiagramDrop_drop, block.get().block().title()) : refusal, place.x,
					place.y);
			status.accept(refusal);
		}

		@Override
		public void dragLeave(DropTargetEvent event) {
			// A drop comes after this, and still asks what fits.
			view.mark(Set.of(), Optional.empty());
			canvas.setHint("", 0, 0); //$NON-NLS-1$
		}

		@Override
		public void drop(DropTargetEvent event) {
			Optional<PlacedBlock> block = under(event);
			if (block.isPresent() && dragged().isPresent()) {
				view.select(block.get());
				put(dragged().get(), block.get().block());
			}
		}
	}
}
