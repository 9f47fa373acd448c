package org.trainyard.charts;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The context menu of a chart: copy it as an image, export it as PNG, SVG or CSV, show everything again. */
final class ChartMenu {

	private final LineChart chart;

	ChartMenu(LineChart chart) {
		this.chart = chart;
		Menu menu = new Menu(chart.plot());
		add(menu, Messages.ChartMenu_copy, this::copy);
		add(menu, Messages.ChartMenu_exportPng, () -> export(ChartExport.Format.PNG));
		add(menu, Messages.ChartMenu_exportSvg, () -> export(ChartExport.Format.SVG));
		add(menu, Messages.ChartMenu_exportCsv, () -> export(ChartExport.Format.CSV));
		new MenuItem(menu, SWT.SEPARATOR);
		MenuItem reset = add(menu, Messages.ChartMenu_resetZoom, chart::resetZoom);
		menu.addListener(SWT.Show, e -> reset.setEnabled(chart.isZoomed()));
		chart.plot().setMenu(menu);
	}

	private static MenuItem add(Menu menu, String text, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
		return item;
	}

	private void copy() {
		Clipboard clipboard = new Clipboard(chart.getDisplay());
		try {
			clipboard.setContents(new Object[] { ChartExport.picture(chart) },
					new Transfer[] { ImageTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	private void export(ChartExport.Format format) {
		FileDialog dialog = new FileDialog(chart.getShell(), SWT.SAVE);
		dialog.setFilterExtensions(new String[] { "*." + format.extension() });
		dialog.setFileName(chart.title().replaceAll("[^\\p{L}\\p{N}._-]+", "-") + '.' + format.extension());
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			ChartExport.schedule(chart, Path.of(file), format);
		}
	}
}
