package org.trainyard.runs.ui;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeColumn;
import org.trainyard.plots.Palette;
import org.trainyard.runs.Run;
import org.trainyard.runs.ui.Comparison.Group;
import org.trainyard.runs.ui.Comparison.Kind;
import org.trainyard.runs.ui.Comparison.Line;

/** Settings and figures of several runs side by side, one column a run; what agrees is folded away. */
final class ComparisonTable {

	private static final int NAME_WIDTH = 250;
	private static final int VALUE_WIDTH = 120;

	/** Groups and lines are told apart by kind and name, so that new values leave the folding as it is. */
	private record Key(Kind kind, String name) {
	}

	private final TreeViewer viewer;
	private final RunColors colors;
	private List<String> columns;
	private Comparison comparison = new Comparison(List.of(), List.of());

	ComparisonTable(Composite parent, RunColors colors) {
		this.colors = colors;
		viewer = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.getTree().setHeaderVisible(true);
		viewer.getTree().setLinesVisible(true);
		viewer.setContentProvider(new Content());
		ColumnViewerToolTipSupport.enableFor(viewer);
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** Shows a comparison; what is unfolded stays so while the runs are the same. */
	void show(Comparison now, List<String> labels) {
		boolean sameRuns = ids(now).equals(ids(comparison)) && labels.equals(columns);
		comparison = now;
		if (sameRuns) {
			viewer.refresh();
			return;
		}
		columns = List.copyOf(labels);
		viewer.getTree().setRedraw(false);
		for (TreeColumn column : viewer.getTree().getColumns()) {
			column.dispose();
		}
		createColumn(Messages.ComparisonTable_name, NAME_WIDTH).setLabelProvider(new NameCell());
		for (int i = 0; i < labels.size(); i++) {
			createRunColumn(i, now.runs().get(i));
		}
		viewer.setInput(this);
		viewer.setExpandedElements(now.groups().stream().map(Group::kind).filter(Kind::unfolded)
				.map(kind -> new Key(kind, null)).toArray());
		viewer.getTree().setRedraw(true);
	}

	private static List<String> ids(Comparison of) {
		return of.runs().stream().map(Run::id).toList();
	}

	private void createRunColumn(int index, Run run) {
		TreeViewerColumn column = createColumn(columns.get(index), VALUE_WIDTH);
		Image swatch = swatch(colors.of(run));
		column.getColumn().setImage(swatch);
		column.getColumn().addDisposeListener(e -> swatch.dispose());
		column.getColumn().setToolTipText(run.name() + " (" + run.id() + ")");
		column.setLabelProvider(new ValueCell(index));
	}

	private TreeViewerColumn createColumn(String title, int width) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		return column;
	}

	private Image swatch(int color) {
		boolean dark = viewer.getTree().getBackground().getRGB().getHSB()[2] < 0.5;
		int rgb = Palette.rgb(color, dark);
		Color fill = new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
		return new Image(viewer.getTree().getDisplay(), (gc, width, height) -> {
			gc.setBackground(fill);
			gc.fillRectangle(0, 0, width, height);
		}, 10, 10);
	}

	private Group group(Key key) {
		return comparison.groups().stream().filter(group -> group.kind() == key.kind()).findFirst().orElse(null);
	}

	private Line line(Key key) {
		Group group = group(key);
		return group == null || key.name() == null ? null
				: group.lines().stream().filter(line -> line.name().equals(key.name())).findFirst().orElse(null);
	}

	private String title(Key key) {
		int count = group(key) == null ? 0 : group(key).lines().size();
		return switch (key.kind()) {
		case DIFFERENT_SETTINGS -> NLS.bind(Messages.ComparisonTable_differentSettings, count);
		case FIGURES -> Messages.ComparisonTable_figures;
		case DIFFERENT_ENVIRONMENT -> NLS.bind(Messages.ComparisonTable_differentEnvironment, count);
		case EQUAL_SETTINGS -> NLS.bind(Messages.ComparisonTable_equalSettings, count);
		case EQUAL_ENVIRONMENT -> NLS.bind(Messages.ComparisonTable_equalEnvironment, count);
		};
	}

	private static Font bold() {
		return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
	}

	private final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return comparison.groups().stream().map(group -> new Key(group.kind(), null)).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			Group group = ((Key) parent).name() == null ? group((Key) parent) : null;
			return group == null ? new Object[0]
					: group.lines().stream().map(line -> new Key(group.kind(), line.name())).toArray();
		}

		@Override
		public Object getParent(Object element) {
			Key key = (Key) element;
			return key.name() == null ? null : new Key(key.kind(), null);
		}

		@Override
		public boolean hasChildren(Object element) {
			return ((Key) element).name() == null;
		}
	}

	private final class NameCell extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			Key key = (Key) element;
			return key.name() != null ? (key.kind().differs() ? "≠ " : "") + key.name() : title(key);
		}

		@Override
		public Font getFont(Object element) {
			Key key = (Key) element;
			return key.name() == null || key.kind().differs() ? bold() : null;
		}
	}

	private final class ValueCell extends ColumnLabelProvider {

		private final int column;

		ValueCell(int column) {
			this.column = column;
		}

		@Override
		public String getText(Object element) {
			Line line = line((Key) element);
			return line == null ? "" : line.values().get(column).isEmpty() ? "–" : line.values().get(column);
		}

		@Override
		public String getToolTipText(Object element) {
			Line line = line((Key) element);
			return line != null && line.best().contains(column) ? Messages.ComparisonTable_best : null;
		}

		@Override
		public Font getFont(Object element) {
			Line line = line((Key) element);
			return line != null && (line.best().contains(column) || line.kind().differs()) ? bold() : null;
		}
	}
}
