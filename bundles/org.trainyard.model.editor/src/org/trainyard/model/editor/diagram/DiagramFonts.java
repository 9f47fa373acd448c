package org.trainyard.model.editor.diagram;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.trainyard.model.editor.diagram.picture.TextMeasure;
import org.trainyard.model.editor.diagram.picture.Type;

/** The fonts of a diagram, of the family that the system uses; they measure texts as well. */
final class DiagramFonts implements TextMeasure {

	/**
	 * How much larger the fonts are than they are drawn: toolkits round the width of each letter to whole pixels, which at
	 * small scales sets letters unevenly.
	 */
	static final int OVERSIZE = 4;

	private static final double POINTS_PER_INCH = 72;

	private final Map<Type, Font> fonts = new EnumMap<>(Type.class);
	private final Map<Type, Map<String, Double>> widths = new EnumMap<>(Type.class);
	private final Display display;
	private final GC gc;

	DiagramFonts(Display device) {
		display = device;
		gc = new GC(device);
		String family = device.getSystemFont().getFontData()[0].getName();
		for (Type type : Type.values()) {
			int points = (int) Math.round(OVERSIZE * type.size() * POINTS_PER_INCH / device.getDPI().y);
			fonts.put(type, new Font(device, new FontData(family, points, type.isBold() ? SWT.BOLD : SWT.NORMAL)));
			widths.put(type, new ConcurrentHashMap<>());
		}
	}

	Font of(Type type) {
		return fonts.get(type);
	}

	/** May be called in any thread; a text that was not measured before is measured in that of the display. */
	@Override
	public double width(String text, Type type) {
		Double known = text.isEmpty() ? Double.valueOf(0) : widths.get(type).get(text);
		if (known == null) {
			display.syncExec(() -> measure(text, type));
			known = widths.get(type).getOrDefault(text, 0.0);
		}
		return known;
	}

	private void measure(String text, Type type) {
		if (!gc.isDisposed()) {
			gc.setFont(fonts.get(type));
			widths.get(type).put(text, gc.textExtent(text).x / (double) OVERSIZE);
		}
	}

	void dispose() {
		gc.dispose();
		fonts.values().forEach(Font::dispose);
	}
}
