package org.trainyard.runs.ui.comparison;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.trainyard.plots.Ink;
import org.trainyard.runs.Run;
import org.trainyard.runs.ui.RunText;

/** The runs of a comparison, also those that the store has no more. What is selected here stands out on all pages. */
final class RunList {

	private static final int NAME_WIDTH = 185;
	private static final int STATE_WIDTH = 80;

	private final ComparisonSetting setting;
	private final TableViewer viewer;
	private final RunListSelection selection;
	private final Map<Ink, Image> swatches = new HashMap<>();
	private Map<String, Run> runs = Map.of();
	private ComparisonReading reading = ComparisonReading.EMPTY;
	private boolean selecting;

	RunList(Composite parent, ComparisonSetting setting) {
		this.setting = setting;
		viewer = new TableViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(viewer);
		column(Messages.RunList_run, NAME_WIDTH, new NameCell());
		column(Messages.RunList_state, STATE_WIDTH, ColumnLabelProvider.createTextProvider(this::state));
		selection = new RunListSelection(viewer, id -> runs.get(id));
		viewer.addSelectionChangedListener(e -> {
			if (!selecting) {
				setting.highlight().set(selected());
			}
		});
		viewer.getTable().addKeyListener(KeyListener.keyPressedAdapter(e -> {
			if (e.keyCode == SWT.ESC) {
				viewer.setSelection(StructuredSelection.EMPTY);
			}
		}));
		viewer.getTable().addDisposeListener(e -> swatches.values().forEach(Image::dispose));
	}

	private void column(String title, int width, ColumnLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(labels);
	}

	Table control() {
		return viewer.getTable();
	}

	/** The selected runs that the store has. */
	ISelectionProvider selectionProvider() {
		return selection;
	}

	/** The identifiers of the selected runs, also of missing ones. */
	Set<String> selected() {
		return Stream.of(viewer.getStructuredSelection().toArray()).map(String.class::cast)
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	void show(ComparisonReading now) {
		reading = now;
		runs = now.runs().stream().collect(Collectors.toMap(Run::id, Function.identity()));
		Set<String> ids = new LinkedHashSet<>(setting.document().comparison().runs());
		ids.removeIf(id -> !runs.containsKey(id) && !now.missing().contains(id));
		now.runs().forEach(run -> ids.add(run.id()));
		if (List.copyOf(ids).equals(viewer.getInput())) {
			viewer.refresh();
		} else {
			viewer.setInput(List.copyOf(ids));
			highlight(setting.highlight().ids());
		}
		selection.runsRead();
	}

	/** Selects the runs that stand out. */
	void highlight(Set<String> ids) {
		if (!selected().equals(ids)) {
			selecting = true;
			viewer.setSelection(new StructuredSelection(List.copyOf(ids)), true);
			selecting = false;
		}
	}

	private String state(Object id) {
		Run run = runs.get(id);
		return run == null ? Messages.RunList_missing : RunText.state(run.state());
	}

	private boolean isBaseline(Object id) {
		List<Run> there = reading.runs();
		return !there.isEmpty() && there.get(reading.comparison().baseline()).id().equals(id);
	}

	private final class NameCell extends ColumnLabelProvider {

		@Override
		public String getText(Object id) {
			int index = reading.runs().stream().map(Run::id).toList().indexOf(id);
			String label = index < 0 ? (String) id : reading.label(index);
			return isBaseline(id) ? NLS.bind(Messages.ComparisonEditor_baselineMark, label) : label;
		}

		@Override
		public Image getImage(Object id) {
			return runs.containsKey(id)
					? swatches.computeIfAbsent(setting.ink(runs.get(id)), ink -> Swatch.of(control(), ink))
					: null;
		}

		@Override
		public Font getFont(Object id) {
			return isBaseline(id) ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
		}

		@Override
		public String getToolTipText(Object id) {
			if (!runs.containsKey(id)) {
				return NLS.bind(Messages.RunList_missingToolTip, id);
			}
			String name = runs.get(id).name();
			String line = isBaseline(id) ? NLS.bind(Messages.ComparisonEditor_baseline, name) : name;
			boolean found = !setting.document().comparison().runs().contains(id);
			return line + '\n' + id + (found ? '\n' + Messages.RunList_found : "");
		}
	}
}
