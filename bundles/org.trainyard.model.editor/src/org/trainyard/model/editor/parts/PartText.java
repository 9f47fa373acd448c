package org.trainyard.model.editor.parts;

import org.eclipse.emf.ecore.EObject;
import org.trainyard.model.Settings;

/** The words for parts of an experiment. */
final class PartText {

	private PartText() {
	}

	/** The way from the experiment to the part, for example {@code model.attention}; empty for the experiment. */
	static String path(EObject part) {
		if (part.eContainer() == null) {
			return ""; //$NON-NLS-1$
		}
		String owner = path(part.eContainer());
		String name = part.eContainmentFeature().getName();
		return owner.isEmpty() ? name : owner + '.' + name;
	}

	/** What the part is for, for example “Attention”. */
	static String role(EObject part) {
		return part.eContainer() == null ? VariantText.of("group.EXPERIMENT") : Settings.label(path(part)); //$NON-NLS-1$
	}
}
