package org.trainyard.launch.ui.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.trainyard.launch.InferenceEvent.Candidate;
import org.trainyard.launch.InferenceEvent.Token;

/** What might have been chosen in place of a token: probability and chance, each as a number and as a bar. */
final class AlternativesTable {

	private static final int[] WIDTHS = { 12, 22, 22 };
	/** Characters of the number, to the left of its bar. */
	private static final int NUMBER = 9;
	private static final int GAP = 3;
	private static final String CHOSEN = "✓ "; //$NON-NLS-1$

	private final Table table;
	private final Supplier<Color> bar;
	private final int numberWidth;

	/** @param bar the colour of bars */
	AlternativesTable(Composite parent, Supplier<Color> bar) {
		this.bar = bar;
		table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
		table.setHeaderVisible(true);
		AccessibleName.give(table, Messages.AlternativesTable_name);
		table.setToolTipText(Messages.AlternativesTable_tip);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		TableColumns.create(table, WIDTHS, SWT.LEFT, Messages.AlternativesTable_token,
				Messages.AlternativesTable_probability, Messages.AlternativesTable_chance);
		numberWidth = table.getColumn(1).getWidth() * NUMBER / WIDTHS[1];
		table.addListener(SWT.PaintItem, this::paint);
	}

	/** Shows a token among those that are likely in its place, whether it is one of them or not. */
	void show(Token token) {
		List<Candidate> rows = new ArrayList<>(token.alternatives());
		long chosen = token.chosen().token();
		if (rows.stream().noneMatch(row -> row.token() == chosen)) {
			rows.add(token.chosen());
		}
		table.setRedraw(false);
		table.setItemCount(rows.size());
		for (int i = 0; i < rows.size(); i++) {
			Candidate row = rows.get(i);
			TableItem item = table.getItem(i);
			item.setData(row);
			item.setText(new String[] { (row.token() == chosen ? CHOSEN : "") + TokenTexts.visible(row), //$NON-NLS-1$
					TokenTexts.percent(row.probability()), TokenTexts.percent(row.chance()) });
		}
		table.setRedraw(true);
	}

	void clear() {
		table.removeAll();
	}

	private void paint(Event event) {
		if (event.index == 0 || !(event.item.getData() instanceof Candidate row)) {
			return;
		}
		double share = event.index == 1 ? row.probability() : row.chance();
		Rectangle cell = ((TableItem) event.item).getBounds(event.index);
		int most = cell.width - numberWidth - GAP;
		if (share > 0 && most > 0) {
			event.gc.setBackground(bar.get());
			event.gc.fillRectangle(cell.x + numberWidth, cell.y + GAP, (int) Math.max(1, Math.round(most * share)),
					cell.height - 2 * GAP);
		}
	}
}
