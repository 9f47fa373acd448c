package org.trainyard.model.editor.diagram;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.trainyard.model.editor.parts.Variant;
import org.trainyard.model.editor.parts.VariantGroup;
import org.trainyard.model.editor.parts.Variants;

/** The variants that parts can be replaced by, in drawers, to be dragged onto blocks. */
final class Palette {

	private final Tree tree;
	private final DiagramView view;

	/** @param chosen what happens to a variant on Enter or a double click */
	Palette(Composite parent, DiagramView view, Consumer<Variant> chosen) {
		this.view = view;
		tree = new Tree(parent, SWT.SINGLE | SWT.V_SCROLL);
		var images = new LocalResourceManager(JFaceResources.getResources(), tree);
		for (VariantGroup group : VariantGroup.values()) {
			TreeItem drawer = new TreeItem(tree, SWT.NONE);
			drawer.setText(group.label());
			for (Variant variant : Variants.of(group)) {
				TreeItem item = new TreeItem(drawer, SWT.NONE);
				item.setText(variant.label());
				item.setImage(images.create(variant.icon()));
				item.setData(variant);
			}
			drawer.setExpanded(group.path().startsWith("model.")); //$NON-NLS-1$
		}
		tree.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> choose(chosen)));
		tree.addListener(SWT.MouseMove, this::describe);
		addDragSource();
	}

	Tree control() {
		return tree;
	}

	private void choose(Consumer<Variant> chosen) {
		variant().ifPresentOrElse(chosen, () -> {
			for (TreeItem drawer : tree.getSelection()) {
				drawer.setExpanded(!drawer.getExpanded());
			}
		});
	}

	/** The selected variant; empty where a drawer is selected. */
	private Optional<Variant> variant() {
		return tree.getSelectionCount() == 1 && tree.getSelection()[0].getData() instanceof Variant variant
				? Optional.of(variant)
				: Optional.empty();
	}

	private void describe(Event event) {
		TreeItem item = tree.getItem(new org.eclipse.swt.graphics.Point(event.x, event.y));
		String text = item != null && item.getData() instanceof Variant variant ? variant.description() : null;
		if (!java.util.Objects.equals(text, tree.getToolTipText())) {
			tree.setToolTipText(text);
		}
	}

	private void addDragSource() {
		DragSource source = new DragSource(tree, DND.DROP_COPY);
		source.setTransfer(new Transfer[] { LocalSelectionTransfer.getTransfer() });
		source.addDragListener(new DragSourceAdapter() {

			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = variant().isPresent() && view.editor().isReadable();
				variant().ifPresent(
						variant -> LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(variant)));
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				event.data = LocalSelectionTransfer.getTransfer().getSelection();
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
			}
		});
	}
}
