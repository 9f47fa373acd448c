package org.trainyard.charts;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The context menu of a chart: copy it as an image, export it as PNG, SVG or CSV; of curves also show everything again. */
final class ChartMenu {

	private final Picture picture;

	ChartMenu(LineChart chart) {
		this(new CurvesPicture(chart), chart.plot());
		addReset(chart.plot().getMenu(), chart::resetZoom, chart::isZoomed);
	}

	/** Adds how to show everything again. */
	static void addReset(Menu menu, Runnable action, BooleanSupplier zoomed) {
		new MenuItem(menu, SWT.SEPARATOR);
		MenuItem reset = add(menu, Messages.ChartMenu_resetZoom, action);
		menu.addListener(SWT.Show, e -> reset.setEnabled(zoomed.getAsBoolean()));
	}

	ChartMenu(PlotCanvas canvas) {
		this(new PlotPicture(canvas), canvas);
	}

	private ChartMenu(Picture picture, Control clicked) {
		this.picture = picture;
		Menu menu = new Menu(clicked);
		add(menu, Messages.ChartMenu_copy, this::copy);
		add(menu, Messages.ChartMenu_exportPng, () -> export(ChartExport.Format.PNG));
		add(menu, Messages.ChartMenu_exportSvg, () -> export(ChartExport.Format.SVG));
		add(menu, Messages.ChartMenu_exportCsv, () -> export(ChartExport.Format.CSV));
		clicked.setMenu(menu);
	}

	private static MenuItem add(Menu menu, String text, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
		return item;
	}

	private void copy() {
		Clipboard clipboard = new Clipboard(picture.control().getDisplay());
		try {
			clipboard.setContents(new Object[] { picture.pixels() }, new Transfer[] { ImageTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	private void export(ChartExport.Format format) {
		FileDialog dialog = new FileDialog(picture.control().getShell(), SWT.SAVE);
		dialog.setFilterExtensions(new String[] { "*." + format.extension() });
		dialog.setFileName(picture.title().replaceAll("[^\\p{L}\\p{N}._-]+", "-") + '.' + format.extension());
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			ChartExport.schedule(picture, Path.of(file), format);
		}
	}
}
