package org.trainyard.charts;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Control;
import org.trainyard.plots.Pixels;

/** Images of what is made of pixels in a picture; those that were painted last are kept for the next time. */
final class PixelImages {

	/** As GTK keeps an image itself, so that none of it must be computed: blue, green, red, nothing. */
	static final PaletteData BYTES = new PaletteData(0xFF00, 0xFF0000, 0xFF000000);

	/** Percent, where a pixel of a widget is one of the screen. */
	private static final int USUAL = 100;

	private final Control control;
	private final Map<Key, Image> images = new HashMap<>();
	private final Set<Key> painted = new HashSet<>();

	/** Of the monitor. Asking for it costs milliseconds. */
	private int zoom;

	private record Key(Pixels pixels, int width, int height) {
	}

	PixelImages(Control control) {
		this.control = control;
		zoom = control.getMonitor().getZoom();
		control.addListener(SWT.ZoomChanged, e -> {
			zoom = control.getMonitor().getZoom();
			forget();
		});
		control.addListener(SWT.Dispose, e -> forget());
	}

	/** Fills a rectangle. */
	void draw(GC gc, Pixels pixels, Rectangle at) {
		if (at.width <= 0 || at.height <= 0) {
			return;
		}
		Key key = new Key(pixels, at.width, at.height);
		painted.add(key);
		Image image = images.computeIfAbsent(key, this::image);
		if (zoom != USUAL) {
			gc.drawImage(image, at.x, at.y);
			return;
		}
		// drawImage copies all pixels to and fro before it draws them.
		Transform moved = new Transform(gc.getDevice());
		Pattern pattern = new Pattern(gc.getDevice(), image);
		try {
			moved.translate(at.x, at.y);
			gc.setTransform(moved);
			gc.setBackgroundPattern(pattern);
			gc.fillRectangle(0, 0, at.width, at.height);
		} finally {
			gc.setBackgroundPattern(null);
			gc.setTransform(null);
			pattern.dispose();
			moved.dispose();
		}
	}

	/** A picture is complete: what it did not need is of no use any more. */
	void endPainting() {
		images.entrySet().removeIf(entry -> {
			boolean gone = !painted.contains(entry.getKey());
			if (gone) {
				entry.getValue().dispose();
			}
			return gone;
		});
		painted.clear();
	}

	private void forget() {
		images.values().forEach(Image::dispose);
		images.clear();
	}

	private Image image(Key key) {
		ImageDataProvider provider = percent -> {
			int width = (int) Math.round(key.width * percent / 100.0);
			int height = (int) Math.round(key.height * percent / 100.0);
			return new ImageData(width, height, 32, BYTES, 4, bytes(key.pixels.rgb(width, height)));
		};
		// An image by zooms is converted twice.
		return zoom == USUAL ? new Image(control.getDisplay(), provider.getImageData(USUAL))
				: new Image(control.getDisplay(), provider);
	}

	/** Blue, green, red and nothing of each pixel, in one sweep. */
	private static byte[] bytes(int[] rgb) {
		byte[] bytes = new byte[Integer.BYTES * rgb.length];
		ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().put(rgb);
		return bytes;
	}
}
