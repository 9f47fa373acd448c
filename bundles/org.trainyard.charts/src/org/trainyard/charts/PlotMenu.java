package org.trainyard.charts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
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
import org.trainyard.plots.PlotColors;
import org.trainyard.plots.SvgSurface;

/** The context menu of a painted picture: copy it as an image, export it as PNG, SVG or CSV. */
final class PlotMenu {

	private static final double POINTS_PER_INCH = 72;

	private final PlotCanvas canvas;

	PlotMenu(PlotCanvas canvas) {
		this.canvas = canvas;
		Menu menu = new Menu(canvas);
		add(menu, Messages.ChartMenu_copy, this::copy);
		new MenuItem(menu, SWT.SEPARATOR);
		add(menu, Messages.PlotMenu_png, () -> export("png", this::png));
		add(menu, Messages.PlotMenu_svg, () -> export("svg", () -> svg().getBytes(StandardCharsets.UTF_8)));
		add(menu, Messages.PlotMenu_csv,
				() -> export("csv", () -> canvas.plot().csv().getBytes(StandardCharsets.UTF_8)));
		canvas.setMenu(menu);
	}

	private static void add(Menu menu, String text, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
	}

	private ImageData picture() {
		Point size = size();
		Image image = new Image(canvas.getDisplay(), size.x, size.y);
		GC gc = new GC(image);
		try {
			canvas.paint(gc);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private Point size() {
		Point size = canvas.getSize();
		return new Point(Math.max(1, size.x), Math.max(1, size.y));
	}

	private byte[] png() {
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { picture() };
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		loader.save(bytes, SWT.IMAGE_PNG);
		return bytes.toByteArray();
	}

	/** On a light ground, for a file is mostly printed or put on a page. */
	String svg() {
		Point size = size();
		double points = canvas.getFont().getFontData()[0].getHeight();
		double pixels = points * canvas.getDisplay().getDPI().y / POINTS_PER_INCH;
		return canvas.measure(measured -> {
			SvgSurface surface = new SvgSurface(pixels, measured::width);
			canvas.paint(surface, size.x, size.y, PlotColors.LIGHT);
			return surface.file(size.x, size.y, PlotColors.LIGHT.background(), canvas.plot().title());
		});
	}

	private void copy() {
		Clipboard clipboard = new Clipboard(canvas.getDisplay());
		try {
			clipboard.setContents(new Object[] { picture() }, new Transfer[] { ImageTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	private void export(String ending, Supplier<byte[]> content) {
		FileDialog dialog = new FileDialog(canvas.getShell(), SWT.SAVE);
		dialog.setFilterExtensions(new String[] { "*." + ending });
		dialog.setFileName(canvas.plot().title().replaceAll("[^\\p{L}\\p{N}._-]+", "-") + '.' + ending);
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			write(Path.of(file), content.get());
		}
	}

	/** Beside it first, so that what was there before is whole until it is replaced. */
	private void write(Path file, byte[] content) {
		Path beside = file.resolveSibling(file.getFileName() + ".part");
		try {
			Files.write(beside, content);
			Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			MessageBox box = new MessageBox(canvas.getShell(), SWT.ICON_ERROR | SWT.OK);
			box.setMessage(NLS.bind(Messages.ChartMenu_exportFailed, file, e.getLocalizedMessage()));
			box.open();
		}
	}
}
