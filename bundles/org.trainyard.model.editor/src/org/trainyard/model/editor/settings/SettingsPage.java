package org.trainyard.model.editor.settings;

import java.text.NumberFormat;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.menus.IMenuService;
import org.trainyard.model.ParameterCount;
import org.trainyard.model.editor.ExperimentEditor;
import org.trainyard.model.editor.problems.ProblemList;
import org.trainyard.model.validation.Problem;

/**
 * The settings of an experiment as a form: one section a part or topic, one field a setting, as the metamodel lists
 * them. What is wrong is marked on its field and counted in the header, where the parameters of the model are shown as
 * well.
 */
public final class SettingsPage extends FormPage {

	/** Where others put commands into the header, for example the one that runs the experiment. */
	static final String HEADER_TOOL_BAR = "toolbar:org.trainyard.model.editor.header"; //$NON-NLS-1$

	private static final String ID = "settings"; //$NON-NLS-1$

	private final ExperimentEditor editor;
	private final ISelectionChangedListener selectionListener = event -> showSelection();
	private final DataBindingContext bindings = new DataBindingContext();
	private SettingsForm settings;
	private ToolBarManager toolBar;
	private ProblemList problemList;

	/** Creates the page; its controls come when it is first shown. */
	public SettingsPage(ExperimentEditor editor) {
		super(editor, ID, Messages.SettingsPage_title);
		this.editor = editor;
	}

	@Override
	protected void createFormContent(IManagedForm managedForm) {
		ScrolledForm form = managedForm.getForm();
		FormToolkit toolkit = managedForm.getToolkit();
		toolkit.decorateFormHeading(form.getForm());
		toolBar = (ToolBarManager) form.getToolBarManager();
		getSite().getService(IMenuService.class).populateContributionManager(toolBar, HEADER_TOOL_BAR);
		toolBar.update(true);
		managedForm.getMessageManager().setMessagePrefixProvider(control -> ""); //$NON-NLS-1$
		settings = new SettingsForm(managedForm, new FieldContext(editor, toolkit, bindings, this::showProblems));
		problemList = new ProblemList(form, editor);
		refresh();
		editor.selection().addSelectionChangedListener(selectionListener);
	}

	@Override
	public void dispose() {
		editor.selection().removeSelectionChangedListener(selectionListener);
		bindings.dispose();
		if (toolBar != null) {
			getSite().getService(IMenuService.class).releaseContributions(toolBar);
		}
		super.dispose();
	}

	/** Shows the experiment as it is now, if the page was shown before. */
	public void refresh() {
		if (settings == null) {
			return;
		}
		editor.document().experiment().ifPresent(settings::show);
		settings.fields().forEach(field -> field.setEnabled(editor.isReadable()));
		showProblems();
		showTitle();
	}

	private void showProblems() {
		var messages = getManagedForm().getMessageManager();
		messages.setAutoUpdate(false);
		messages.removeAllMessages();
		if (!editor.isReadable()) {
			messages.addMessage(ID, Messages.SettingsPage_unreadable, null, IMessageProvider.ERROR);
		} else {
			editor.problems().forEach(this::mark);
			settings.fields().forEach(field -> field.refusal().ifPresent(
					refusal -> messages.addMessage(field, refusal, null, IMessageProvider.ERROR, field.control())));
		}
		// Without problems no link: an empty one is drawn too.
		Form form = getManagedForm().getForm().getForm();
		form.removeMessageHyperlinkListener(problemList);
		messages.setAutoUpdate(true);
		if (editor.isReadable() && form.getMessage() != null) {
			int count = form.getChildrenMessages().length;
			form.setMessage(
					count == 1 ? Messages.SettingsPage_problem : NLS.bind(Messages.SettingsPage_problems, count),
					form.getMessageType(), form.getChildrenMessages());
			form.addMessageHyperlinkListener(problemList);
		}
	}

	private void mark(Problem problem) {
		var messages = getManagedForm().getMessageManager();
		int type = switch (problem.severity()) {
		case ERROR -> IMessageProvider.ERROR;
		case WARNING -> IMessageProvider.WARNING;
		case INFO -> IMessageProvider.INFORMATION;
		};
		Control control = settings.field(problem.path()).map(SettingField::control).orElse(null);
		if (control == null) {
			messages.addMessage(problem, problem.message(), null, type);
		} else {
			messages.addMessage(problem, problem.message(), null, type, control);
		}
	}

	private void showTitle() {
		String file = editor.file().getName();
		String parameters = editor.document().experiment().filter(experiment -> editor.isReadable())
				.map(experiment -> NumberFormat.getIntegerInstance().format(ParameterCount.total(experiment)))
				.orElse(null);
		getManagedForm().getForm()
				.setText(parameters == null ? file : NLS.bind(Messages.SettingsPage_header, file, parameters));
	}

	/** Brings the part that was selected elsewhere into view. */
	private void showSelection() {
		if (settings.fields().noneMatch(field -> field.control().isFocusControl())) {
			editor.selection().part().map(ExperimentEditor::path).ifPresent(settings::scrollTo);
		}
	}

	/** Puts the focus into the field of a setting, or of the part that the path leads to. */
	public void reveal(String path) {
		settings.reveal(path);
	}

	@Override
	public void setFocus() {
		boolean empty = settings == null || settings.fields().findAny().isEmpty();
		if (empty || !editor.isReadable()) {
			// No field takes the focus, which must not go to another part instead.
			getManagedForm().getForm().getBody().forceFocus();
		} else if (settings.fields().noneMatch(field -> field.control().isFocusControl())) {
			super.setFocus();
		}
	}
}
