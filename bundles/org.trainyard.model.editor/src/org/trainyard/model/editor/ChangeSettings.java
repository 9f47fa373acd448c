package org.trainyard.model.editor;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.Setting;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;

/**
 * Changes several settings as one step of the history. They are made in the given order, so that a part can first
 * become another kind and then get values that only that kind has.
 */
public final class ChangeSettings extends CompoundCommand {

	private final EditingDomain domain;
	private final Experiment experiment;
	private final Map<String, String> changes;

	/**
	 * @param label   what undo calls the step
	 * @param changes path to value as text, as {@link Setting#parse} reads it; what is so already is left alone
	 */
	public ChangeSettings(String label, EditingDomain domain, Experiment experiment, Map<String, String> changes) {
		super(label);
		this.domain = domain;
		this.experiment = experiment;
		this.changes = new LinkedHashMap<>(changes);
	}

	/** Whether every change can be made: tried on a copy, for a later one may need an earlier one. */
	@Override
	protected boolean prepare() {
		try {
			Settings.setAll(EcoreUtil.copy(experiment), changes);
			return true;
		} catch (ExperimentException e) {
			return false;
		}
	}

	@Override
	public void execute() {
		changes.forEach(this::change);
	}

	private void change(String path, String value) {
		Setting setting = Settings.find(experiment, path).orElseThrow();
		if (setting.value().equals(value)) {
			return;
		}
		try {
			appendAndExecute(SetCommand.create(domain, setting.owner(), setting.feature(), setting.parse(value)));
		} catch (ExperimentException e) {
			throw new IllegalStateException("It could be made on a copy: " + path, e); //$NON-NLS-1$
		}
	}
}
