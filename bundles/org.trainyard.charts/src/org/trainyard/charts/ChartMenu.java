package org.trainyard.charts;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.MessageBox;

/** The context menu of a chart: copy it as an image, export it as a PNG file, show everything again. */
final class ChartMenu {

	private final LineChart chart;

	ChartMenu(LineChart chart) {
		this.chart = chart;
		Menu menu = new Menu(chart.plot());
		add(menu, Messages.ChartMenu_copy, this::copy);
		add(menu, Messages.ChartMenu_export, this::export);
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

	/** The chart with its legend as it is on the screen. */
	ImageData picture() {
		Point size = chart.getSize();
		Image image = new Image(chart.getDisplay(), Math.max(1, size.x), Math.max(1, size.y));
		GC gc = new GC(image);
		try {
			gc.setBackground(chart.colors().background());
			gc.fillRectangle(0, 0, size.x, size.y);
			chart.print(gc);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private void copy() {
		Clipboard clipboard = new Clipboard(chart.getDisplay());
		try {
			clipboard.setContents(new Object[] { picture() }, new Transfer[] { ImageTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	private void export() {
		FileDialog dialog = new FileDialog(chart.getShell(), SWT.SAVE);
		dialog.setFilterExtensions(new String[] { "*.png" });
		dialog.setFileName(chart.title().replaceAll("[^\\p{L}\\p{N}._-]+", "-") + ".png");
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			write(file);
		}
	}

	private void write(String file) {
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { picture() };
		try {
			loader.save(file, SWT.IMAGE_PNG);
		} catch (SWTException e) {
			MessageBox box = new MessageBox(chart.getShell(), SWT.ICON_ERROR | SWT.OK);
			String cause = e.throwable != null ? e.throwable.getLocalizedMessage() : e.getLocalizedMessage();
			box.setMessage(NLS.bind(Messages.ChartMenu_exportFailed, file, cause));
			box.open();
		}
	}
}
