package org.trainyard.model.editor.parts;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.Settings;
import org.trainyard.model.editor.ExperimentDocument;
import org.trainyard.model.editor.ExperimentEditor;
import org.trainyard.model.experiment.Experiment;

/**
 * Copies parts as text and puts them in the place of others, in the same or another experiment. What cannot be done
 * comes back as one line that says why.
 */
final class PartClipboard {

	private final ExperimentDocument document;

	PartClipboard(ExperimentDocument document) {
		this.document = document;
	}

	/** Puts the part's text on the clipboard. */
	static void copy(EObject part) {
		var clipboard = new Clipboard(Display.getCurrent());
		try {
			clipboard.setContents(new Object[] { PartXmi.write(part) }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	/** Copies a part that can be left out, and leaves it out. */
	Optional<String> cut(EObject part) {
		return remove(part, Messages.PartClipboard_cutLabel, () -> copy(part));
	}

	/** Leaves out a part that can be left out. */
	Optional<String> delete(EObject part) {
		return remove(part, Messages.PartClipboard_deleteLabel, () -> {
		});
	}

	private Optional<String> remove(EObject part, String label, Runnable before) {
		if (!isEditable()) {
			return Optional.of(Messages.PartClipboard_noExperiment);
		}
		EReference feature = part.eContainmentFeature();
		if (feature == null || feature.isRequired()) {
			return Optional.of(NLS.bind(Messages.PartClipboard_required, PartText.role(part)));
		}
		before.run();
		var command = (SetCommand) SetCommand.create(document.domain(), part.eContainer(), feature, null);
		command.setLabel(NLS.bind(label, PartText.role(part)));
		document.history().execute(command);
		return Optional.empty();
	}

	/**
	 * Puts what the clipboard holds in the place of the part, or into it: LoRA also goes onto a model. A whole
	 * experiment gives what stands at the same place in it.
	 */
	Optional<String> paste(EObject target) {
		if (!isEditable()) {
			return Optional.of(Messages.PartClipboard_noExperiment);
		}
		try {
			EObject part = PartXmi.read(Messages.PartClipboard_name, text()).orElse(null);
			return part == null ? Optional.of(Messages.PartClipboard_empty) : paste(part, target);
		} catch (ExperimentException e) {
			return Optional.of(e.getMessage());
		}
	}

	private Optional<String> paste(EObject part, EObject target) {
		Command command = part instanceof Experiment experiment ? pasteOf(experiment, target)
				: pasteOne(part, target);
		if (command == null) {
			return Optional.of(NLS.bind(Messages.PartClipboard_other, PartText.role(part), PartText.role(target)));
		}
		document.history().execute(command);
		return Optional.empty();
	}

	private Command pasteOf(Experiment experiment, EObject target) {
		if (!(target instanceof Experiment)) {
			EObject same = Settings.of(experiment).stream().map(setting -> setting.owner())
					.filter(owner -> ExperimentEditor.path(owner).equals(ExperimentEditor.path(target))).findFirst()
					.orElse(null);
			return same == null ? null : set(target.eContainer(), target.eContainmentFeature(), same);
		}
		var all = new CompoundCommand(NLS.bind(Messages.PartClipboard_pasteLabel, PartText.role(target)));
		for (EStructuralFeature feature : experiment.eClass().getEAllStructuralFeatures()) {
			Object value = experiment.eGet(feature);
			all.append(SetCommand.create(document.domain(), target, feature,
					value instanceof EObject part ? EcoreUtil.copy(part) : value));
		}
		return all;
	}

	private Command pasteOne(EObject part, EObject target) {
		EReference feature = part.eContainmentFeature();
		if (feature.getEContainingClass().isInstance(target)) {
			return set(target, feature, part);
		}
		return target.eContainmentFeature() == feature ? set(target.eContainer(), feature, part) : null;
	}

	private Command set(EObject owner, EReference feature, EObject part) {
		var command = (SetCommand) SetCommand.create(document.domain(), owner, feature, EcoreUtil.copy(part));
		command.setLabel(NLS.bind(Messages.PartClipboard_pasteLabel, PartText.role(part)));
		return command;
	}

	private boolean isEditable() {
		document.commitText();
		return document.experiment().isPresent() && document.error().isEmpty();
	}

	private static String text() {
		var clipboard = new Clipboard(Display.getCurrent());
		try {
			return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? text : ""; //$NON-NLS-1$
		} finally {
			clipboard.dispose();
		}
	}
}
