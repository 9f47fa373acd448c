package org.trainyard.model.editor.diagram;

import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.trainyard.model.editor.ExperimentEditor;
import org.trainyard.model.editor.diagram.graph.Block;
import org.trainyard.model.editor.diagram.graph.Diagram;
import org.trainyard.model.editor.diagram.graph.Fold;
import org.trainyard.model.editor.diagram.graph.Folds;
import org.trainyard.model.editor.diagram.graph.NetworkDiagram;
import org.trainyard.model.editor.diagram.picture.Marks;
import org.trainyard.model.editor.diagram.picture.NetworkLayout;
import org.trainyard.model.editor.diagram.picture.Picture;
import org.trainyard.model.editor.diagram.picture.PlacedBlock;
import org.trainyard.model.editor.diagram.picture.Viewport;

/**
 * The diagram of an editor: follows its experiment and its selection, and knows which block is selected and what is
 * folded. Blocks are known by their ids, so that both outlast edits.
 */
final class DiagramView {

	private static final double LEAST_AT_FIRST = 0.7;

	private final ExperimentEditor editor;
	private final DiagramCanvas canvas;
	private final Job layout = Job.createSystem(Messages.DiagramView_job, (ICoreRunnable) monitor -> layOut());
	private Folds folds = Folds.USUAL;
	/** What is to be laid out next; what the layout reads of it never changes. */
	private volatile Diagram wanted;
	private Optional<String> selected = Optional.empty();
	private boolean isFitted;
	/** A block that is to be seen once it has its place. */
	private Optional<String> revealed = Optional.empty();

	DiagramView(Composite parent, ExperimentEditor editor) {
		this.editor = editor;
		canvas = new DiagramCanvas(parent);
		canvas.addDisposeListener(event -> layout.cancel());
		editor.getToolkit().adapt(canvas, true, true);
	}

	DiagramCanvas canvas() {
		return canvas;
	}

	ExperimentEditor editor() {
		return editor;
	}

	/** Shows the experiment as it is now; where its text cannot be read the last one, with a notice. */
	void refresh() {
		canvas.setNotice(editor.isReadable() ? "" : Messages.DiagramView_unreadable); //$NON-NLS-1$
		editor.document().experiment().ifPresent(experiment -> {
			wanted = NetworkDiagram.of(experiment, folds);
			layout.schedule();
		});
	}

	/** Off the UI thread; only the widths of texts that were not measured before are asked there. */
	private void layOut() {
		Diagram diagram = wanted;
		Picture picture = NetworkLayout.of(diagram, canvas.measure());
		if (diagram == wanted && !canvas.isDisposed()) {
			canvas.getDisplay().asyncExec(() -> show(diagram, picture));
		}
	}

	private void show(Diagram diagram, Picture picture) {
		if (canvas.isDisposed() || diagram != wanted) {
			return;
		}
		canvas.show(picture);
		if (!isFitted) {
			isFitted = true;
			canvas.setViewport(opening(picture));
		}
		selected = selected.flatMap(this::nearestShown);
		mark(Set.of(), Optional.empty());
		selectFromEditor();
		revealed.ifPresent(this::reveal);
		revealed = Optional.empty();
	}

	/** At first the top of the network in full size, as wide as it fits. */
	private Viewport opening(Picture picture) {
		Viewport now = canvas.viewport();
		double wide = Math.min(1, now.width() / Math.max(1, picture.width()));
		return new Viewport(Math.max(wide, LEAST_AT_FIRST), 0, 0, now.width(), now.height());
	}

	/** The block itself, or the nearest one around it that is shown. */
	private Optional<String> nearestShown(String id) {
		return canvas.picture().find(id).isPresent() ? Optional.of(id)
				: Block.parent(id).flatMap(this::nearestShown);
	}

	/** The selected block. */
	Optional<PlacedBlock> selected() {
		return selected.flatMap(canvas.picture()::find);
	}

	/** Selects a block, and in the editor the part that it stands for. */
	void select(PlacedBlock block) {
		selected = Optional.of(block.block().id());
		mark(Set.of(), Optional.empty());
		if (editor.isReadable()) {
			editor.selection().select(block.block().part());
		}
		canvas.getAccessible().setFocus(canvas.picture().blocks().indexOf(block));
	}

	/** Selects a block and brings it into sight. */
	void select(String id) {
		canvas.picture().find(id).ifPresent(block -> {
			select(block);
			reveal(id);
		});
	}

	void selectNothing() {
		selected = Optional.empty();
		mark(Set.of(), Optional.empty());
	}

	private void reveal(String id) {
		canvas.picture().find(id)
				.ifPresent(block -> canvas.setViewport(canvas.viewport().showing(block.area().grown(16))));
	}

	/** Selects the block of the part that is selected in the outline or elsewhere. */
	void selectFromEditor() {
		EObject part = editor.selection().part().orElse(null);
		boolean isSelected = selected().filter(block -> block.block().part() == part).isPresent();
		if (part == null || part.eContainer() == null || isSelected) {
			return;
		}
		canvas.picture().blocks().stream().filter(block -> block.block().part() == part).findFirst()
				.ifPresent(block -> {
					selected = Optional.of(block.block().id());
					mark(Set.of(), Optional.empty());
					reveal(block.block().id());
				});
	}

	/** Marks where something that is dragged fits. */
	void mark(Set<String> fitting, Optional<String> refusing) {
		canvas.show(new Marks(selected, false, fitting, refusing));
	}

	/** Opens a block one step further. */
	void unfold(Block block) {
		fold(block, switch (block.fold()) {
		case CLOSED -> Fold.OPEN;
		case OPEN -> block.times() > 1 ? Fold.EACH : Fold.OPEN;
		default -> block.fold();
		});
	}

	/** Closes a block one step. */
	void fold(Block block) {
		fold(block, switch (block.fold()) {
		case EACH -> Fold.OPEN;
		case OPEN -> Fold.CLOSED;
		default -> block.fold();
		});
	}

	/** Opens what is closed, and closes what is open. */
	void toggle(Block block) {
		fold(block, block.fold().isOpen() ? Fold.CLOSED : Fold.OPEN);
	}

	void fold(Block block, Fold fold) {
		if (block.isFoldable() && fold != block.fold()) {
			folds = folds.with(block.id(), fold);
			revealed = Optional.of(block.id());
			refresh();
		}
	}

	void foldAll(Fold fold) {
		folds = Folds.all(fold);
		revealed = selected;
		refresh();
	}

	/** Zooms around the middle of the window. */
	void zoom(double factor) {
		Viewport now = canvas.viewport();
		canvas.setViewport(now.zoomed(factor, now.width() / 2, now.height() / 2));
	}

	void zoomTo(double scale) {
		zoom(scale / canvas.viewport().scale());
	}

	void fit() {
		canvas.setViewport(canvas.viewport().fitting(canvas.picture()));
	}
}
