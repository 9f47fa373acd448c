package org.trainyard.model.editor.diagram;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.statushandlers.StatusManager;
import org.trainyard.model.editor.diagram.picture.Area;
import org.trainyard.model.editor.diagram.picture.Colors;
import org.trainyard.model.editor.diagram.picture.Marks;
import org.trainyard.model.editor.diagram.picture.Painter;
import org.trainyard.model.editor.diagram.picture.Picture;
import org.trainyard.model.editor.diagram.picture.SvgPen;

/** Takes the whole diagram elsewhere, in light colours as on paper: to the clipboard, to PNG, to SVG. */
final class DiagramExport {

	/** Pixels of the image for one of the picture. */
	private static final double SCALE = 2;
	/** Larger images are refused by X and by most programs. */
	private static final double MOST = 16_000;

	private final DiagramView view;

	DiagramExport(DiagramView view) {
		this.view = view;
	}

	void copy() {
		Clipboard clipboard = new Clipboard(view.canvas().getDisplay());
		try {
			clipboard.setContents(new Object[] { image() }, new Transfer[] { ImageTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	void savePng() {
		choose("png").ifPresent(file -> save(file, () -> { //$NON-NLS-1$
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image() };
			loader.save(file.toString(), SWT.IMAGE_PNG);
		}));
	}

	void saveSvg() {
		choose("svg").ifPresent(file -> save(file, () -> Files.writeString(file, //$NON-NLS-1$
				SvgPen.write(view.canvas().picture(), Colors.PAPER, view.editor().file().getName()),
				StandardCharsets.UTF_8)));
	}

	private java.util.Optional<Path> choose(String extension) {
		var dialog = new FileDialog(view.canvas().getShell(), SWT.SAVE);
		dialog.setFilterExtensions(new String[] { "*." + extension }); //$NON-NLS-1$
		dialog.setFileName(view.editor().file().getFullPath().removeFileExtension().lastSegment() + '.' + extension);
		dialog.setOverwrite(true);
		return java.util.Optional.ofNullable(dialog.open()).map(Path::of);
	}

	private interface Writing {
		void run() throws IOException;
	}

	private static void save(Path file, Writing writing) {
		try {
			writing.run();
		} catch (IOException | SWTException e) {
			StatusManager.getManager().handle(
					Status.error(NLS.bind(Messages.DiagramExport_notSaved, file, e.getLocalizedMessage()), e),
					StatusManager.SHOW);
		}
	}

	private ImageData image() {
		Picture picture = view.canvas().picture();
		double scale = Math.min(SCALE, MOST / Math.max(1, Math.max(picture.width(), picture.height())));
		Image image = new Image(view.canvas().getDisplay(), (int) Math.ceil(picture.width() * scale),
				(int) Math.ceil(picture.height() * scale));
		GC gc = new GC(image);
		try (var pen = new SwtPen(gc, view.canvas().fonts(), scale, 0, 0,
				new Area(0, 0, picture.width(), picture.height()))) {
			pen.fill(new Area(0, 0, picture.width(), picture.height()), 0, Colors.PAPER.background());
			Painter.draw(picture, pen, Colors.PAPER, Marks.NONE);
		}
		gc.dispose();
		try {
			return image.getImageData();
		} finally {
			image.dispose();
		}
	}
}
