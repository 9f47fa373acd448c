package org.trainyard.runs.ui.comparison;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What is chosen above the charts of relations: the axes of the dots, and what the colours of the lines stand for. */
final class RelationControls extends Composite {

	private static final int WIDTH = 190;

	private final Runnable changed;
	private final Choice horizontal;
	private final Choice vertical;
	private final Choice shade;
	private final Button only;

	/** A list of variables, with a box for a logarithmic axis where it is one. */
	private final class Choice {

		private final Combo combo;
		private final Button logarithmic;
		private List<Variable> variables = List.of();
		private String id = "";

		/** Whether a person has said how the axis is; until then it is as suits the values. */
		private boolean said;

		Choice(String label, boolean axis) {
			Composite part = new Composite(RelationControls.this, SWT.NONE);
			RowLayout layout = new RowLayout(SWT.HORIZONTAL);
			layout.center = true;
			layout.marginLeft = layout.marginTop = layout.marginBottom = 0;
			part.setLayout(layout);
			new Label(part, SWT.NONE).setText(label);
			combo = new Combo(part, SWT.READ_ONLY);
			combo.setLayoutData(new RowData(WIDTH, SWT.DEFAULT));
			combo.setVisibleItemCount(20);
			combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choose(combo.getSelectionIndex())));
			logarithmic = axis ? new Button(part, SWT.CHECK) : null;
			if (axis) {
				logarithmic.setText(Messages.RelationControls_logarithmic);
				logarithmic.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
					said = true;
					changed.run();
				}));
			}
		}

		private void choose(int index) {
			said = false;
			id = variables.get(index).id();
			suit();
			changed.run();
		}

		void setVariables(List<Variable> now, String standard) {
			boolean same = titles(now).equals(titles(variables));
			variables = now;
			if (!same) {
				combo.setItems(titles(now).toArray(String[]::new));
			}
			if (index(id) < 0) {
				id = standard;
			}
			combo.select(index(id));
			suit();
		}

		private int index(String wanted) {
			return variables.stream().map(Variable::id).toList().indexOf(wanted);
		}

		private static List<String> titles(List<Variable> of) {
			return of.stream().map(Variable::title).toList();
		}

		private void suit() {
			if (logarithmic != null && index(id) >= 0) {
				Variable variable = variables.get(index(id));
				logarithmic.setEnabled(variable.isPositive());
				if (!said) {
					logarithmic.setSelection(variable.isWide());
				}
			}
		}
	}

	/**
	 * Without variables.
	 *
	 * @param changed told whenever something else is chosen
	 * @param axes lets a person choose the axes of the parallel coordinates
	 * @param onlyThese compares only the selected runs
	 */
	RelationControls(Composite parent, Runnable changed, Runnable axes, Runnable onlyThese) {
		super(parent, SWT.NONE);
		this.changed = changed;
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = layout.marginTop = layout.marginBottom = 0;
		layout.spacing = 12;
		layout.center = true;
		setLayout(layout);
		vertical = new Choice(Messages.RelationControls_vertical, true);
		horizontal = new Choice(Messages.RelationControls_horizontal, true);
		shade = new Choice(Messages.RelationControls_shade, false);
		Composite buttons = new Composite(this, SWT.NONE);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.marginLeft = row.marginTop = row.marginBottom = 0;
		buttons.setLayout(row);
		button(buttons, Messages.RelationControls_axes, axes);
		only = button(buttons, Messages.RelationControls_onlyThese, onlyThese);
		only.setToolTipText(Messages.RelationControls_onlyTheseToolTip);
		only.setEnabled(false);
	}

	private static Button button(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
		return button;
	}

	/** Offers what there is; what is chosen and still there stays chosen. */
	void setVariables(RelationPlots plots) {
		String figure = plots.standardFigure().map(Variable::id).orElse("");
		vertical.setVariables(plots.figures(), figure);
		List<Variable> all = new ArrayList<>(plots.variables());
		String first = plots.variable(vertical.id).map(v -> plots.standardAxes(v.figure()).getFirst()).orElse("");
		horizontal.setVariables(all, first);
		shade.setVariables(plots.figures(), figure);
	}

	String horizontal() {
		return horizontal.id;
	}

	/** Chooses what the horizontal axis shows. */
	void setHorizontal(String id) {
		int index = horizontal.index(id);
		if (index >= 0) {
			horizontal.combo.select(index);
			horizontal.choose(index);
		}
	}

	boolean isHorizontalLogarithmic() {
		return horizontal.logarithmic.getSelection();
	}

	String vertical() {
		return vertical.id;
	}

	boolean isVerticalLogarithmic() {
		return vertical.logarithmic.getSelection();
	}

	String shade() {
		return shade.id;
	}

	void setSomethingSelected(boolean selected) {
		only.setEnabled(selected);
	}
}
