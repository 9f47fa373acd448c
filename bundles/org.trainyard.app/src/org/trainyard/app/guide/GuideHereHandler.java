package org.trainyard.app.guide;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the guide at the part of an experiment that is selected, or at the active view or editor. */
public final class GuideHereHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Guide.open(selected(event).or(() -> Optional.ofNullable(HandlerUtil.getActivePartId(event))));
		return null;
	}

	private static Optional<String> selected(ExecutionEvent event) {
		return HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof EObject part
						? Optional.of(part.eClass().getName()).filter(GuideTopics.shipped()::has)
						: Optional.empty();
	}
}
