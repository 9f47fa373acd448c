package org.trainyard.runs.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.trainyard.runs.query.Field;
import org.trainyard.runs.query.RunProperty;
import org.trainyard.runs.query.Vocabulary;

/** Lets the user choose what the runs of a group agree in: settings, tags and the like. */
public final class GroupRunsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof RunsView view) {
			ElementListSelectionDialog dialog = dialog(HandlerUtil.getActiveShell(event), view);
			if (dialog.open() == Window.OK) {
				view.setGroups(Stream.of(dialog.getResult()).filter(Field.class::isInstance).map(Field.class::cast)
						.toList());
			}
		}
		return null;
	}

	private static ElementListSelectionDialog dialog(Shell shell, RunsView view) {
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell,
				LabelProvider.createTextProvider(each -> each instanceof Field field ? label(field) : each.toString()));
		List<Object> choices = new ArrayList<>(List.of(Messages.GroupRuns_none));
		choices.addAll(fields(view.snapshot().vocabulary(), view.table().groups()));
		dialog.setElements(choices.toArray());
		dialog.setTitle(Messages.GroupRuns_title);
		dialog.setMessage(Messages.GroupRuns_message);
		dialog.setMultipleSelection(true);
		dialog.setInitialSelections(view.table().groups().isEmpty() ? new Object[] { Messages.GroupRuns_none }
				: view.table().groups().toArray());
		return dialog;
	}

	/** What several runs may agree in, and what they are grouped by though none of them has it. */
	private static Set<Field> fields(Vocabulary vocabulary, List<Field> before) {
		Set<Field> fields = new LinkedHashSet<>();
		Stream.of(RunProperty.STATE, RunProperty.NAME, RunProperty.TAG, RunProperty.SWEEP, RunProperty.PARENT,
				RunProperty.HOST, RunProperty.STEPS).map(Field.Property::new).forEach(fields::add);
		vocabulary.settings().forEach(path -> fields.add(new Field.Setting(path)));
		vocabulary.environment().forEach(name -> fields.add(new Field.Environment(name)));
		fields.addAll(before);
		return fields;
	}

	private static String label(Field field) {
		return Stream.of(RunField.values()).filter(column -> column.field().equals(field)).map(RunField::title)
				.findFirst().orElse(field.text());
	}
}
