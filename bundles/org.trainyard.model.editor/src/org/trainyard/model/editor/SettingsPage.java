package org.trainyard.model.editor;

import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.ColumnLayout;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.menus.IMenuService;
import org.trainyard.model.ParameterCount;
import org.trainyard.model.Setting;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.validation.Problem;
import org.trainyard.model.validation.Validation;

/**
 * The settings of an experiment as a form: one section a part, one field a setting, as the metamodel lists them. What
 * is wrong is marked on its field and counted in the header, where the parameters of the model are shown as well.
 */
final class SettingsPage extends FormPage {

	/** Where others put commands into the header, for example the one that runs the experiment. */
	static final String HEADER_TOOL_BAR = "toolbar:org.trainyard.model.editor.header"; //$NON-NLS-1$

	private static final String ID = "settings"; //$NON-NLS-1$

	private final ExperimentEditor editor;
	private final Map<String, SettingField> fields = new LinkedHashMap<>();
	private final Map<String, Composite> sections = new LinkedHashMap<>();
	private ToolBarManager toolBar;
	private ProblemList problemList;

	SettingsPage(ExperimentEditor editor) {
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
		var columns = new ColumnLayout();
		columns.maxNumColumns = 3;
		form.getBody().setLayout(columns);
		managedForm.getMessageManager().setMessagePrefixProvider(control -> ""); //$NON-NLS-1$
		problemList = new ProblemList(form);
		refresh();
	}

	@Override
	public void dispose() {
		if (toolBar != null) {
			getSite().getService(IMenuService.class).releaseContributions(toolBar);
		}
		super.dispose();
	}

	/** Shows the experiment as it is now. */
	void refresh() {
		editor.document().experiment().ifPresent(this::showSettings);
		fields.values().forEach(field -> field.setEnabled(isReadable()));
		showProblems();
		showTitle();
	}

	private boolean isReadable() {
		return editor.document().error().isEmpty() && editor.undecodable() == null;
	}

	private void showSettings(Experiment experiment) {
		List<Setting> settings = Settings.of(experiment);
		Map<String, Setting> byPath = settings.stream()
				.collect(Collectors.toMap(Setting::path, setting -> setting, (first, second) -> first,
						LinkedHashMap::new));
		boolean sameFields = List.copyOf(fields.keySet()).equals(List.copyOf(byPath.keySet())) && byPath.values()
				.stream().allMatch(setting -> fields.get(setting.path()).feature() == setting.feature());
		if (!sameFields) {
			rebuild(settings);
		}
		fields.forEach((path, field) -> field.show(byPath.get(path)));
	}

	/** Lays the form out anew, for the experiment now has other settings; the field with the focus keeps it. */
	private void rebuild(List<Setting> settings) {
		String focused = fields.entrySet().stream().filter(field -> field.getValue().control().isFocusControl())
				.map(Map.Entry::getKey).findFirst().orElse(null);
		getManagedForm().getMessageManager().removeAllMessages();
		Composite body = getManagedForm().getForm().getBody();
		body.setRedraw(false);
		try {
			for (Control child : body.getChildren()) {
				child.dispose();
			}
			fields.clear();
			sections.clear();
			settings.forEach(this::addField);
			getManagedForm().reflow(true);
		} finally {
			body.setRedraw(true);
		}
		if (fields.containsKey(focused)) {
			fields.get(focused).control().setFocus();
		}
	}

	private void addField(Setting setting) {
		int end = setting.path().indexOf('.');
		String part = end < 0 ? setting.isKind() ? setting.path() : "" : setting.path().substring(0, end); //$NON-NLS-1$
		Composite section = sections.computeIfAbsent(part, this::addSection);
		FieldContext context = new FieldContext(editor.document(), getManagedForm().getToolkit(), this::showProblems);
		fields.put(setting.path(), SettingField.create(section, setting, context));
	}

	private Composite addSection(String part) {
		FormToolkit toolkit = getManagedForm().getToolkit();
		Section section = toolkit.createSection(getManagedForm().getForm().getBody(),
				Section.TITLE_BAR | Section.TWISTIE | Section.EXPANDED);
		section.setText(part.isEmpty() ? Messages.SettingsPage_general : Settings.label(part));
		Composite client = toolkit.createComposite(section);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(4, 8).spacing(8, 6).applyTo(client);
		section.setClient(client);
		toolkit.paintBordersFor(client);
		return client;
	}

	private void showProblems() {
		var messages = getManagedForm().getMessageManager();
		messages.setAutoUpdate(false);
		messages.removeAllMessages();
		if (!isReadable()) {
			messages.addMessage(ID, Messages.SettingsPage_unreadable, null, IMessageProvider.ERROR);
		} else {
			editor.document().experiment().ifPresent(experiment -> Validation.problems(experiment).forEach(this::mark));
			fields.values().forEach(field -> field.refusal().ifPresent(
					refusal -> messages.addMessage(field, refusal, null, IMessageProvider.ERROR, field.control())));
		}
		// Without problems no link: an empty one is drawn too.
		Form form = getManagedForm().getForm().getForm();
		form.removeMessageHyperlinkListener(problemList);
		messages.setAutoUpdate(true);
		if (isReadable() && form.getMessage() != null) {
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
		SettingField field = fields.get(problem.path());
		if (field == null) {
			messages.addMessage(problem, problem.message(), null, type);
		} else {
			messages.addMessage(problem, problem.message(), null, type, field.control());
		}
	}

	private void showTitle() {
		String file = editor.file().getName();
		String parameters = editor.document().experiment().filter(experiment -> isReadable())
				.map(experiment -> NumberFormat.getIntegerInstance().format(ParameterCount.total(experiment)))
				.orElse(null);
		getManagedForm().getForm()
				.setText(parameters == null ? file : NLS.bind(Messages.SettingsPage_header, file, parameters));
	}

	/** Puts the focus into the field of a setting. */
	void reveal(String path) {
		fields.entrySet().stream()
				.filter(field -> field.getKey().equals(path) || field.getKey().startsWith(path + '.')).findFirst()
				.ifPresent(field -> field.getValue().control().setFocus());
	}

	@Override
	public void setFocus() {
		if (fields.isEmpty() || !isReadable()) {
			// No field takes the focus, which must not go to another part instead.
			getManagedForm().getForm().getBody().forceFocus();
		} else if (fields.values().stream().noneMatch(field -> field.control().isFocusControl())) {
			super.setFocus();
		}
	}
}
