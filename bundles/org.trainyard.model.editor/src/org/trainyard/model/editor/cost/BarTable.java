package org.trainyard.model.editor.cost;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.trainyard.plots.Palette;

/** Names with amounts, and a bar for the share that each has of the whole. It is as high as it has rows. */
final class BarTable {

	private static final int SHARE = 2;
	private static final int GAP = 3;
	private static final int MARGIN = 12;
	/** It takes the width that there is, not that of its columns. */
	private static final int NARROWEST = 100;

	/**
	 * @param name   what is counted
	 * @param amount how much, as text
	 * @param share  of the whole, 0 to 1; NaN for the whole itself, which has no bar
	 */
	record Row(String name, String amount, double share) {
	}

	private final Table table;
	private List<Row> rows = List.of();

	BarTable(Composite parent, FormToolkit toolkit, String id) {
		table = toolkit.createTable(parent, SWT.FULL_SELECTION | SWT.NO_SCROLL | SWT.SINGLE);
		table.setData(id);
		new TableColumn(table, SWT.LEFT);
		new TableColumn(table, SWT.RIGHT);
		new TableColumn(table, SWT.LEFT);
		table.addListener(SWT.PaintItem, this::paint);
		table.addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST, SWT.DEFAULT).applyTo(table);
	}

	/** Shows the rows; returns whether the table needs another height for them. */
	boolean show(List<Row> next) {
		boolean resized = rows.size() != next.size();
		rows = List.copyOf(next);
		table.setRedraw(false);
		table.setItemCount(rows.size());
		for (int i = 0; i < rows.size(); i++) {
			Row row = rows.get(i);
			TableItem item = table.getItem(i);
			item.setText(0, row.name());
			item.setText(1, row.amount());
			item.setText(SHARE, Double.isNaN(row.share()) ? "" : Amounts.percent(row.share())); //$NON-NLS-1$
		}
		table.setRedraw(true);
		fit();
		if (resized) {
			GridDataFactory.createFrom((GridData) table.getLayoutData())
					.hint(NARROWEST, table.getItemHeight() * rows.size() + GAP).applyTo(table);
		}
		return resized;
	}

	/** The amounts get the room that they need; what is left is shared by names and bars. */
	private void fit() {
		int width = table.getClientArea().width;
		if (width == 0) {
			return;
		}
		GC gc = new GC(table);
		int names = widest(gc, true);
		int amounts = widest(gc, false);
		gc.dispose();
		set(0, Math.min(names, Math.max(0, width - amounts) * 2 / 3));
		set(1, amounts);
		set(SHARE, Math.max(0, width - table.getColumn(0).getWidth() - amounts));
	}

	private int widest(GC gc, boolean names) {
		return rows.stream().mapToInt(row -> gc.textExtent(names ? row.name() : row.amount()).x).max().orElse(0)
				+ MARGIN;
	}

	private void set(int column, int width) {
		if (table.getColumn(column).getWidth() != width) {
			table.getColumn(column).setWidth(width);
		}
	}

	private void paint(Event event) {
		Row row = rows.get(table.indexOf((TableItem) event.item));
		if (event.index != SHARE || !(row.share() > 0)) {
			return;
		}
		Point text = event.gc.textExtent(Amounts.percent(1));
		int room = table.getColumn(SHARE).getWidth() - text.x - MARGIN;
		int length = (int) Math.round(room * Math.min(1, row.share()));
		if (length > 0) {
			event.gc.setBackground(barColor());
			event.gc.fillRectangle(event.x + text.x + GAP, event.y + 2 * GAP, length, event.height - 4 * GAP);
		}
	}

	private Color barColor() {
		Color background = table.getBackground();
		boolean dark = background.getRed() + background.getGreen() + background.getBlue() < 3 * 128;
		int rgb = Palette.rgb(0, dark);
		return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}
}
