package org.trainyard.model.editor.parts;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.trainyard.model.editor.ExperimentDocument;
import org.trainyard.model.editor.ExperimentEditor;
import org.trainyard.model.experiment.Experiment;

/** The palette as a menu: what a part can be replaced by, what it is already, and why others do not fit. */
public final class VariantMenu {

	private VariantMenu() {
	}

	/** Adds a submenu with the variants for that part, where there are any. */
	public static void addTo(IMenuManager menu, ExperimentDocument document, EObject part) {
		Experiment experiment = document.experiment().orElse(null);
		if (experiment == null || document.error().isPresent() || Variants.on(part).isEmpty()) {
			return;
		}
		var replace = new MenuManager(Messages.VariantMenu_replace);
		for (VariantGroup group : VariantGroup.values()) {
			if (group.accepts(part)) {
				IMenuManager drawer = group.path().equals(ExperimentEditor.path(part)) ? replace
						: drawer(replace, group);
				Variants.of(group).forEach(variant -> drawer.add(action(variant, document, experiment, part)));
			}
		}
		menu.add(replace);
	}

	/** Variants that change something beside the part itself stand in a menu of their own. */
	private static IMenuManager drawer(IMenuManager replace, VariantGroup group) {
		var drawer = new MenuManager(group.label());
		replace.add(drawer);
		return drawer;
	}

	private static IAction action(Variant variant, ExperimentDocument document, Experiment experiment, EObject part) {
		boolean on = variant.isOn(experiment, part);
		Optional<String> refusal = on ? Optional.empty() : variant.refusal(experiment, part);
		String label = refusal.map(reason -> NLS.bind(Messages.VariantMenu_refused, variant.label(), reason))
				.orElse(variant.label());
		var action = new Action(label.replace("&", "&&"), on ? IAction.AS_CHECK_BOX : IAction.AS_PUSH_BUTTON) { //$NON-NLS-1$ //$NON-NLS-2$

			@Override
			public void run() {
				if (!on) {
					document.history().execute(variant.command(document.domain(), experiment, part));
				}
			}
		};
		action.setChecked(on);
		action.setEnabled(refusal.isEmpty());
		action.setImageDescriptor(variant.icon());
		return action;
	}
}
