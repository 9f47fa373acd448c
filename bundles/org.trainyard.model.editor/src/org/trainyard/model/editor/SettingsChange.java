package org.trainyard.model.editor;

import java.util.Map;

import org.eclipse.emf.edit.command.ChangeCommand;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;

/** Several settings changed together; what they were is recorded, also where a change of kind replaces whole parts. */
final class SettingsChange extends ChangeCommand {

	private final Experiment experiment;
	private final Map<String, String> changes;

	/** @param changes path to value as text, known to be possible */
	SettingsChange(String label, Experiment experiment, Map<String, String> changes) {
		super(experiment);
		setLabel(label);
		this.experiment = experiment;
		this.changes = changes;
	}

	@Override
	protected void doExecute() {
		try {
			Settings.setAll(experiment, changes);
		} catch (ExperimentException e) {
			throw new IllegalArgumentException(e);
		}
	}
}
