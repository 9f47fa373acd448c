package org.trainyard.runs.ui.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

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
	private static final int MOST_ITEMS = 20;

	private final Consumer<PageChoices.Relations> changed;
	private final Choice vertical;
	private final Choice horizontal;
	private final Choice shade;
	private final Button only;
	private PageChoices.Relations choices = PageChoices.Relations.STANDARD;

	/** A list of variables, with a box for a logarithmic axis where it is one. */
	private final class Choice {

		private final Combo combo;
		private final Button logarithmic;
		private List<Variable> variables = List.of();

		Choice(String label, boolean axis, Consumer<String> chosen) {
			Composite part = row(RelationControls.this);
			new Label(part, SWT.NONE).setText(label);
			combo = new Combo(part, SWT.READ_ONLY);
			combo.setLayoutData(new RowData(WIDTH, SWT.DEFAULT));
			combo.setVisibleItemCount(MOST_ITEMS);
			combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> chosen.accept(id())));
			logarithmic = axis ? new Button(part, SWT.CHECK) : null;
			if (axis) {
				logarithmic.setText(Messages.RelationControls_logarithmic);
				logarithmic.addSelectionListener(SelectionListener
						.widgetSelectedAdapter(e -> chooseLinearity(id(), logarithmic.getSelection())));
			}
		}

		private String id() {
			return variables.get(combo.getSelectionIndex()).id();
		}

		void show(List<Variable> now, Variable chosen, boolean isLogarithmic) {
			if (!titles(now).equals(titles(variables))) {
				combo.setItems(titles(now).toArray(String[]::new));
			}
			variables = now;
			combo.select(now.indexOf(chosen));
			if (logarithmic != null) {
				logarithmic.setEnabled(chosen.isPositive());
				logarithmic.setSelection(isLogarithmic);
			}
		}

		private static List<String> titles(List<Variable> of) {
			return of.stream().map(Variable::title).toList();
		}
	}

	/**
	 * Without variables.
	 *
	 * @param changed told whenever a person has chosen something else
	 * @param axes lets a person choose the axes of the parallel coordinates
	 * @param onlyThese compares only the selected runs
	 */
	RelationControls(Composite parent, Consumer<PageChoices.Relations> changed, Runnable axes, Runnable onlyThese) {
		super(parent, SWT.NONE);
		this.changed = changed;
		setLayout(layout(12));
		vertical = new Choice(Messages.RelationControls_vertical, true, this::chooseVertical);
		horizontal = new Choice(Messages.RelationControls_horizontal, true, this::chooseHorizontal);
		shade = new Choice(Messages.RelationControls_shade, false, this::chooseShade);
		Composite buttons = row(this);
		button(buttons, Messages.RelationControls_axes, axes);
		only = button(buttons, Messages.RelationControls_onlyThese, onlyThese);
		only.setToolTipText(Messages.RelationControls_onlyTheseToolTip);
		only.setEnabled(false);
	}

	private static Composite row(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		row.setLayout(layout(3));
		return row;
	}

	private static RowLayout layout(int spacing) {
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = layout.marginTop = layout.marginBottom = 0;
		layout.spacing = spacing;
		layout.center = true;
		return layout;
	}

	private static Button button(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
		return button;
	}

	/** Offers what there is, with what is drawn now. */
	void show(RelationPlots plots, RelationPlots.Choice drawn, PageChoices.Relations now) {
		choices = now;
		vertical.show(plots.figures(), drawn.vertical(), drawn.isLogarithmic(drawn.vertical()));
		horizontal.show(plots.variables(), drawn.horizontal(), drawn.isLogarithmic(drawn.horizontal()));
		shade.show(plots.figures(), drawn.shade(), false);
	}

	private void chooseVertical(String id) {
		changed.accept(new PageChoices.Relations(choices.horizontal(), id, choices.shade(), choices.linearity(),
				choices.axes(), choices.order(), choices.inverted()));
	}

	/** Chooses what the horizontal axis shows. */
	void chooseHorizontal(String id) {
		changed.accept(new PageChoices.Relations(id, choices.vertical(), choices.shade(), choices.linearity(),
				choices.axes(), choices.order(), choices.inverted()));
	}

	private void chooseShade(String id) {
		changed.accept(new PageChoices.Relations(choices.horizontal(), choices.vertical(), id, choices.linearity(),
				choices.axes(), choices.order(), choices.inverted()));
	}

	private void chooseLinearity(String id, boolean logarithmic) {
		Map<String, Boolean> now = new HashMap<>(choices.linearity());
		now.put(id, logarithmic);
		changed.accept(new PageChoices.Relations(choices.horizontal(), choices.vertical(), choices.shade(), now,
				choices.axes(), choices.order(), choices.inverted()));
	}

	void setSomethingSelected(boolean selected) {
		only.setEnabled(selected);
	}
}
