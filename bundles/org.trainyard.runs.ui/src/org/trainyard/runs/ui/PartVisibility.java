package org.trainyard.runs.ui;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells a view when it comes into sight and when it goes, so that hidden views read nothing. */
public final class PartVisibility implements IPartListener2 {

	private final IWorkbenchPart part;
	private final Consumer<Boolean> visible;

	private PartVisibility(IWorkbenchPart part, Consumer<Boolean> visible) {
		this.part = part;
		this.visible = visible;
	}

	/** Tells it from now on, until the part is closed. */
	public static void follow(IWorkbenchPart part, Consumer<Boolean> visible) {
		part.getSite().getPage().addPartListener(new PartVisibility(part, visible));
		visible.accept(part.getSite().getPage().isPartVisible(part));
	}

	@Override
	public void partVisible(IWorkbenchPartReference reference) {
		tell(reference, true);
	}

	/** Who works in a part sees it, whatever was said before. */
	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		tell(reference, true);
	}

	/** A part that comes up may be said to be hidden after it was said to be visible: then the page knows better. */
	@Override
	public void partHidden(IWorkbenchPartReference reference) {
		tell(reference, false);
		IWorkbenchPage page = part.getSite().getPage();
		Display.getCurrent().asyncExec(() -> {
			if (page.isPartVisible(part)) {
				tell(reference, true);
			}
		});
	}

	@Override
	public void partClosed(IWorkbenchPartReference reference) {
		if (reference.getPart(false) == part) {
			part.getSite().getPage().removePartListener(this);
		}
	}

	private void tell(IWorkbenchPartReference reference, boolean now) {
		if (reference.getPart(false) == part) {
			visible.accept(now);
		}
	}
}
