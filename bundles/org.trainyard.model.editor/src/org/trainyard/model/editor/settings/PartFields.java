package org.trainyard.model.editor.settings;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.trainyard.model.Setting;
import org.trainyard.model.Settings;
import org.trainyard.model.editor.ExperimentEditor;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.validation.Problem;
import org.trainyard.model.validation.Severity;

/** The fields of one part of an experiment, with what is wrong marked on each; the kind of the part is none of them. */
public final class PartFields {

	private final ExperimentEditor editor;
	private final FormToolkit toolkit;
	private final Composite body;
	private final DataBindingContext bindings = new DataBindingContext();
	private final Map<String, SettingField> fields = new LinkedHashMap<>();
	private final Map<String, ControlDecoration> marks = new HashMap<>();

	/** @param editor whose experiment the fields change */
	public PartFields(Composite parent, FormToolkit toolkit, ExperimentEditor editor) {
		this.editor = editor;
		this.toolkit = toolkit;
		body = toolkit.createComposite(parent);
		body.addDisposeListener(event -> bindings.dispose());
		GridLayoutFactory.swtDefaults().numColumns(3).margins(8, 8).spacing(8, 6).applyTo(body);
	}

	/** What holds the fields. */
	public Control control() {
		return body;
	}

	/** Shows a part of the document's experiment, or the same one as it is now. */
	public void show(EObject part) {
		Experiment experiment = editor.document().experiment().orElse(null);
		if (experiment == null) {
			return;
		}
		Map<String, Setting> settings = Settings.of(experiment).stream()
				.filter(setting -> setting.owner() == part && !setting.isKind())
				.collect(Collectors.toMap(Setting::path, setting -> setting, (first, second) -> first,
						LinkedHashMap::new));
		boolean same = List.copyOf(fields.keySet()).equals(List.copyOf(settings.keySet())) && settings.values().stream()
				.allMatch(setting -> fields.get(setting.path()).feature() == setting.feature());
		if (!same) {
			rebuild(settings);
		}
		boolean readable = editor.isReadable();
		fields.forEach((path, field) -> {
			field.show(settings.get(path));
			field.setEnabled(readable);
		});
		mark();
	}

	private void rebuild(Map<String, Setting> settings) {
		marks.values().forEach(ControlDecoration::dispose);
		marks.clear();
		fields.clear();
		for (Control child : body.getChildren()) {
			child.dispose();
		}
		var context = new FieldContext(editor, toolkit, bindings, this::mark);
		settings.forEach((path, setting) -> {
			SettingField field = SettingField.create(body, setting, context);
			fields.put(path, field);
			marks.put(path, new ControlDecoration(field.control(), SWT.LEFT | SWT.CENTER, body));
		});
		toolkit.paintBordersFor(body);
		body.requestLayout();
	}

	private void mark() {
		Map<String, List<Problem>> problems = editor.problems().stream().collect(Collectors.groupingBy(Problem::path));
		marks.forEach((path, mark) -> {
			String refusal = fields.get(path).refusal().orElse(null);
			List<Problem> found = problems.getOrDefault(path, List.of());
			if (refusal != null) {
				mark(mark, Severity.ERROR, refusal);
			} else if (found.isEmpty()) {
				mark.hide();
			} else {
				mark(mark, found.stream().map(Problem::severity).min(Severity::compareTo).orElseThrow(),
						found.stream().map(Problem::message).collect(Collectors.joining("\n"))); //$NON-NLS-1$
			}
		});
	}

	private static void mark(ControlDecoration mark, Severity severity, String message) {
		String image = switch (severity) {
		case ERROR -> FieldDecorationRegistry.DEC_ERROR;
		case WARNING -> FieldDecorationRegistry.DEC_WARNING;
		case INFO -> FieldDecorationRegistry.DEC_INFORMATION;
		};
		mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(image).getImage());
		mark.setDescriptionText(message);
		mark.show();
	}
}
