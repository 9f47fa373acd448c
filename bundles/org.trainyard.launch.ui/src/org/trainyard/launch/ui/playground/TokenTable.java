package org.trainyard.launch.ui.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.trainyard.launch.InferenceEvent.Token;

/** The generated tokens with their numbers, a row each. */
final class TokenTable {

	private static final int[] WIDTHS = { 6, 12, 11, 11, 11 };

	private final Table table;
	private final List<Token> tokens = new ArrayList<>();

	/** @param selected is told the index of the token that a person selects */
	TokenTable(Composite parent, IntConsumer selected) {
		table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
		table.setHeaderVisible(true);
		AccessibleName.give(table, Messages.TokenTable_name);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		TableColumns.create(table, WIDTHS, SWT.RIGHT, Messages.TokenTable_position, Messages.TokenTable_token,
				Messages.TokenTable_probability, Messages.TokenTable_chance, Messages.TokenTable_time);
		table.addListener(SWT.SetData, this::fill);
		table.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(e -> selected.accept(table.getSelectionIndex())));
	}

	private void fill(Event event) {
		if (event.index < 0) {
			return; // GTK asks for rows while it removes them
		}
		Token token = tokens.get(event.index);
		((TableItem) event.item).setText(new String[] { Integer.toString(event.index + 1),
				TokenTexts.visible(token.chosen()), TokenTexts.percent(token.chosen().probability()),
				TokenTexts.percent(token.chosen().chance()), InferenceTimes.duration(token.seconds()) });
	}

	int size() {
		return tokens.size();
	}

	Token token(int index) {
		return tokens.get(index);
	}

	List<Long> ids() {
		return tokens.stream().map(token -> token.chosen().token()).toList();
	}

	void clear() {
		tokens.clear();
		table.setItemCount(0);
	}

	/** Adds rows, and follows them as long as none is selected. */
	void add(List<Token> more) {
		tokens.addAll(more);
		table.setItemCount(tokens.size());
		if (table.getSelectionIndex() < 0) {
			table.setTopIndex(tokens.size() - 1);
		}
	}

	boolean hasSelection() {
		return table.getSelectionIndex() >= 0;
	}

	void select(int index) {
		table.setSelection(index);
	}
}
