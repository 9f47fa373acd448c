package org.trainyard.model.editor.diagram;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.trainyard.model.editor.diagram.graph.Fold;
import org.trainyard.model.editor.diagram.picture.Viewport;

/** What the tool bar and the context menu do with the diagram. */
final class DiagramTools {

	private final DiagramView view;
	private final DiagramExport export;

	DiagramTools(DiagramView view) {
		this.view = view;
		export = new DiagramExport(view);
	}

	/**
	 * Fills the tool bar.
	 *
	 * @param palette  shows and hides the palette
	 * @param overview shows and hides the overview
	 */
	void fillToolBar(IContributionManager bar, Consumer<Boolean> palette, Consumer<Boolean> overview) {
		bar.add(switching(Messages.DiagramTools_palette, "palette", palette)); //$NON-NLS-1$
		bar.add(switching(Messages.DiagramTools_overview, "overview", overview)); //$NON-NLS-1$
		bar.add(new Separator());
		fillZoom(bar);
		bar.add(new Separator());
		fillFolds(bar);
		bar.add(new Separator());
		fillExport(bar);
	}

	/** Fills the context menu with what does not hang on a block. */
	void fillMenu(IContributionManager menu) {
		fillZoom(menu);
		menu.add(new Separator());
		fillFolds(menu);
		menu.add(new Separator());
		fillExport(menu);
	}

	private void fillZoom(IContributionManager target) {
		target.add(action(Messages.DiagramTools_zoomIn, "zoomin", () -> view.zoom(Viewport.STEP))); //$NON-NLS-1$
		target.add(action(Messages.DiagramTools_zoomOut, "zoomout", () -> view.zoom(1 / Viewport.STEP))); //$NON-NLS-1$
		target.add(action(Messages.DiagramTools_actualSize, "actualsize", () -> view.zoomTo(1))); //$NON-NLS-1$
		target.add(action(Messages.DiagramTools_fit, "fit", view::fit)); //$NON-NLS-1$
	}

	private void fillFolds(IContributionManager target) {
		target.add(action(Messages.DiagramTools_foldAll, "foldall", () -> view.foldAll(Fold.CLOSED))); //$NON-NLS-1$
		target.add(action(Messages.DiagramTools_unfoldAll, "unfoldall", () -> view.foldAll(Fold.OPEN))); //$NON-NLS-1$
	}

	private void fillExport(IContributionManager target) {
		target.add(action(Messages.DiagramTools_copy, "copyimage", export::copy)); //$NON-NLS-1$
		target.add(action(Messages.DiagramTools_png, "png", export::savePng)); //$NON-NLS-1$
		target.add(action(Messages.DiagramTools_svg, "svg", export::saveSvg)); //$NON-NLS-1$
	}

	private static IAction action(String label, String icon, Runnable effect) {
		Action action = new Action(label, icon(icon)) {

			@Override
			public void run() {
				effect.run();
			}
		};
		action.setToolTipText(label.replace('\t', ' ').replace("&", "")); //$NON-NLS-1$ //$NON-NLS-2$
		return action;
	}

	private static IAction switching(String label, String icon, Consumer<Boolean> effect) {
		Action action = new Action(label, IAction.AS_CHECK_BOX) {

			@Override
			public void run() {
				effect.accept(isChecked());
			}
		};
		action.setImageDescriptor(icon(icon));
		action.setChecked(true);
		action.setToolTipText(label);
		return action;
	}

	private static ImageDescriptor icon(String name) {
		return ImageDescriptor.createFromURLSupplier(true,
				() -> DiagramTools.class.getResource("/icons/diagram/" + name + ".svg")); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
