package org.trainyard.model.editor;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.Setting;

/** A label, a control and a unit that show one setting and change it by commands. */
abstract sealed class SettingField permits TextField, ChoiceField, CheckField {

	private final FieldContext context;
	private Setting setting;
	/** The change made last, as long as the person is still at it: typing a number is one change, not one a digit. */
	private Command change;
	/** While what was typed goes into the experiment, the control already shows it and must keep its caret. */
	private boolean changing;
	private String refusal;

	/** The field that suits the type of the setting. */
	static SettingField create(Composite parent, Setting setting, FieldContext context) {
		boolean check = setting.feature().getEType().getInstanceClass() == boolean.class;
		if (check) {
			return new CheckField(parent, setting, context);
		}
		return setting.choices().isEmpty() ? new TextField(parent, setting, context)
				: new ChoiceField(parent, setting, context);
	}

	SettingField(Setting setting, FieldContext context) {
		this.setting = setting;
		this.context = context;
	}

	/** The control that holds the value. */
	abstract Control control();

	/** Puts the value into the control, if it is not there yet. */
	abstract void showValue(String value);

	final Setting setting() {
		return setting;
	}

	final EStructuralFeature feature() {
		return setting.feature();
	}

	final FieldContext context() {
		return context;
	}

	/** Why the control's content cannot be the setting's value, in one line; empty if it is. */
	final Optional<String> refusal() {
		return Optional.ofNullable(refusal);
	}

	void setEnabled(boolean enabled) {
		control().setEnabled(enabled);
	}

	/** Shows the same setting of an experiment that may be another one than before. */
	final void show(Setting present) {
		boolean changed = !present.value().equals(setting.value()) || present.owner() != setting.owner();
		setting = present;
		if (!changing && (refusal == null || changed)) {
			refusal = null;
			showValue(present.value());
		}
	}

	/** Goes back from what was refused to the setting's value. */
	final void settle() {
		change = null;
		if (refusal != null) {
			refusal = null;
			showValue(setting.value());
			context.problems().run();
		}
	}

	/**
	 * Changes the setting. A number out of its range is taken, for what is wrong with it is then shown here, as a marker
	 * on the file and at the launch; a text that is no number is refused.
	 */
	final void change(String text) {
		if (text.equals(setting.value())) {
			accept();
			return;
		}
		try {
			Object value = value(text);
			accept();
			execute(value);
		} catch (ExperimentException e) {
			refusal = e.getMessage();
			context.problems().run();
		}
	}

	private void accept() {
		if (refusal != null) {
			refusal = null;
			context.problems().run();
		}
	}

	private Object value(String text) throws ExperimentException {
		try {
			return setting.parse(text);
		} catch (ExperimentException refused) {
			try {
				return EcoreUtil.createFromString(((EAttribute) setting.feature()).getEAttributeType(), text);
			} catch (IllegalArgumentException notOfItsType) {
				throw refused;
			}
		}
	}

	private void execute(Object value) {
		BasicCommandStack history = context.document().history();
		changing = true;
		try {
			if (change != null && history.getUndoCommand() == change && history.isSaveNeeded()) {
				history.undo();
				change = null;
			}
			if (Objects.equals(value, setting.owner().eGet(setting.feature()))) {
				return; // typed back to where it was
			}
			var command = (SetCommand) SetCommand.create(context.document().domain(), setting.owner(),
					setting.feature(), value);
			command.setLabel(setting.label());
			history.execute(command);
			change = history.getUndoCommand();
		} finally {
			changing = false;
		}
	}

	/** A label with the setting's description, range and path as its hover help, which the control shows as well. */
	final void createLabel(Composite parent) {
		Label label = context.toolkit().createLabel(parent, NLS.bind(Messages.SettingField_label, setting.label()));
		label.setToolTipText(help());
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}

	final void createUnit(Composite parent) {
		Label label = context.toolkit().createLabel(parent, setting.unit());
		label.setToolTipText(help());
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}

	final String help() {
		return Stream.of(setting.description(), setting.range().text(), setting.path()).filter(line -> !line.isEmpty())
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
	}
}
