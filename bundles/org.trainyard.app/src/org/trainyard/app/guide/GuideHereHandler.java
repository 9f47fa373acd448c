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

	/** The class of the part that is selected in the active view or editor itself; others' selections say nothing of it. */
	private static Optional<String> selected(ExecutionEvent event) {
		return Optional.ofNullable(HandlerUtil.getActivePart(event))
				.map(active -> active.getSite().getSelectionProvider())
				.map(provider -> provider.getSelection() instanceof IStructuredSelection selection
						? selection.getFirstElement()
						: null)
				.filter(EObject.class::isInstance).map(part -> ((EObject) part).eClass().getName())
				.filter(GuideTopics.shipped()::has);
	}
}
