package org.trainyard.model.editor.settings;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.databinding.EMFProperties;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.Setting;
import org.trainyard.model.editor.problems.FixMenu;

/**
 * A label, a control and a unit that show one setting and change it by commands. EMF data binding ties the control to
 * the attribute, so that the control follows whoever changes it.
 */
public abstract sealed class SettingField permits TextField, FileField, ChoiceField, CheckField {

	/** Room for the mark of a problem. */
	static final int INDENT = 8;
	/** The settings that name a file. */
	private static final Set<String> FILES = Set.of("task.file", "task.tokenizerFile", //$NON-NLS-1$ //$NON-NLS-2$
			"model.initialWeights"); //$NON-NLS-1$

	private final FieldContext context;
	private final IObservableValue<EObject> owner;
	private Setting setting;
	private Binding binding;
	/** What the control holds, as the setting's text; null until the control is tied. */
	private IObservableValue<String> shown;
	/** The change made last, as long as the person is still at it: typing a number is one change, not one a digit. */
	private Command change;
	/** While what was typed goes into the experiment, the control already shows it and must keep its caret. */
	private boolean changing;
	private boolean showing;
	private String refusal;

	/** The field that suits the type of the setting, in a composite with a grid of three columns. */
	public static SettingField create(Composite parent, Setting setting, FieldContext context) {
		if (setting.feature().getEType().getInstanceClass() == boolean.class) {
			return new CheckField(parent, setting, context);
		}
		if (!setting.choices().isEmpty()) {
			return ChoiceField.labelled(parent, setting, context);
		}
		return FILES.contains(setting.path()) ? new FileField(parent, setting, context)
				: new TextField(parent, setting, context);
	}

	SettingField(Setting setting, FieldContext context) {
		this.setting = setting;
		this.context = context;
		owner = new WritableValue<>(setting.owner(), EObject.class);
	}

	/** The control that holds the value. */
	public abstract Control control();

	/** Puts the value into the control, if it is not there yet. */
	abstract void showValue(String value);

	/**
	 * Ties the control to the setting.
	 *
	 * @param shown what the control holds, as the setting's text
	 */
	@SuppressWarnings("unchecked")
	final void bind(IObservableValue<String> shown) {
		this.shown = shown;
		IObservableValue<Object> value = EMFProperties.value(setting.feature()).observeDetail(owner);
		binding = context.bindings().bindValue(shown, value, new IntoExperiment(), new IntoControl());
		control().addDisposeListener(event -> {
			binding.dispose();
			value.dispose();
			owner.dispose();
		});
		// Not with the focus, which also comes back when another view gives it up.
		for (int touch : new int[] { SWT.MouseDown, SWT.KeyUp, SWT.Selection }) {
			control().addListener(touch, event -> selectPart());
		}
		control().addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.stateMask == SWT.MOD1 && event.keyCode == '1') {
				FixMenu.open(context.editor(), setting.path(), control());
				event.doit = false;
			}
		}));
	}

	/** The part that the setting belongs to is then what the other views show; of a kind the part that is of it. */
	private void selectPart() {
		if (control().isDisposed()) {
			return; // the choice of another kind has just made other fields
		}
		boolean kind = setting.isKind() && setting.owner().eGet(setting.feature()) != null;
		context.editor().selection()
				.select(kind ? (EObject) setting.owner().eGet(setting.feature()) : setting.owner());
	}

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
	public final Optional<String> refusal() {
		return Optional.ofNullable(refusal);
	}

	/** Lets the setting be changed, or not. */
	public void setEnabled(boolean enabled) {
		if (control().getEnabled() != enabled) {
			control().setEnabled(enabled);
		}
	}

	/** Shows the same setting of an experiment that may be another one than before. */
	public final void show(Setting present) {
		boolean changed = !present.value().equals(setting.value()) || present.owner() != setting.owner();
		setting = present;
		if (owner.getValue() != present.owner()) {
			owner.setValue(present.owner());
		}
		if (!changing && (refusal == null || changed)) {
			refusal = null;
			showQuietly(present.value());
		}
	}

	private void showQuietly(String value) {
		showing = true;
		showValue(value);
		if (shown != null) {
			shown.getValue(); // else it would not tell of the next change, for nobody asked for this one
		}
		showing = false;
	}

	/** Goes back from what was refused to the setting's value. */
	final void settle() {
		change = null;
		if (refusal != null) {
			refusal = null;
			showQuietly(setting.value());
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
		BasicCommandStack history = context.editor().document().history();
		changing = true;
		try {
			boolean still = change != null && history.getUndoCommand() == change && history.isSaveNeeded();
			change = null;
			if (still) {
				still = context.editor().document().replaceLast(() -> command(value));
			} else if (command(value) instanceof Command command) {
				history.execute(command);
				still = true;
			}
			change = still ? history.getUndoCommand() : null;
		} finally {
			changing = false;
		}
	}

	/** What sets the value; null where it is the present one, as when a person types back to where it was. */
	private Command command(Object value) {
		if (Objects.equals(value, setting.owner().eGet(setting.feature()))) {
			return null;
		}
		var command = (SetCommand) SetCommand.create(context.editor().document().domain(), setting.owner(),
				setting.feature(), value);
		command.setLabel(setting.label());
		return command;
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

	/** What the person typed or chose becomes a command, never a change past the history. */
	private final class IntoExperiment extends UpdateValueStrategy<String, Object> {

		IntoExperiment() {
			super(false, POLICY_UPDATE);
		}

		@Override
		protected IStatus doSet(IObservableValue<? super Object> feature, Object text) {
			if (!showing && control().isEnabled()) {
				change((String) text);
			}
			return refusal == null ? ValidationStatus.ok() : ValidationStatus.error(refusal);
		}
	}

	/** What changed in the experiment is shown, except while it is this field that changes it. */
	private final class IntoControl extends UpdateValueStrategy<Object, String> {

		IntoControl() {
			super(false, POLICY_UPDATE);
			setConverter(org.eclipse.core.databinding.conversion.IConverter.create(value -> setting.value()));
		}

		@Override
		protected IStatus doSet(IObservableValue<? super String> shown, String value) {
			if (!changing && refusal == null) {
				showQuietly(value);
			}
			return ValidationStatus.ok();
		}
	}
}
