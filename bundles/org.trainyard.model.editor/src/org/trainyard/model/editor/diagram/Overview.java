package org.trainyard.model.editor.diagram;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.trainyard.model.editor.diagram.picture.Area;
import org.trainyard.model.editor.diagram.picture.Marks;
import org.trainyard.model.editor.diagram.picture.Painter;
import org.trainyard.model.editor.diagram.picture.Picture;
import org.trainyard.model.editor.diagram.picture.Viewport;

/** The whole picture, small, in a corner of the diagram; what is seen of it is framed, and the frame can be dragged. */
final class Overview extends Canvas {

	private static final int WIDTH = 120;
	private static final int HEIGHT = 170;
	private static final int LEAST = 36;
	private static final int MARGIN = 12;
	/** In a window that is not that much wider it would hide more than it shows. */
	private static final int CROWDED = 6;

	private final DiagramCanvas diagram;
	private boolean isWanted = true;

	Overview(DiagramCanvas diagram) {
		super(diagram, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.diagram = diagram;
		setVisible(false);
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.MouseDown, this::go);
		addListener(SWT.MouseMove, event -> {
			if ((event.stateMask & SWT.BUTTON1) != 0) {
				go(event);
			}
		});
	}

	/** Whether it is shown while not all of the picture is seen. */
	void setWanted(boolean wanted) {
		isWanted = wanted;
		update();
	}

	/** Follows what is seen. */
	@Override
	public void update() {
		Picture picture = diagram.picture();
		Viewport viewport = diagram.viewport();
		Area seen = viewport.visible();
		boolean isPart = seen.width() < picture.width() - 1 || seen.height() < picture.height() - 1;
		Rectangle window = diagram.getClientArea();
		int width = Math.max(LEAST, (int) (picture.width() * scale()));
		int height = Math.max(LEAST, (int) (picture.height() * scale()));
		setVisible(isWanted && isPart && window.width > CROWDED * width && window.height > 2 * height);
		setBounds(window.width - width - MARGIN, window.height - height - MARGIN, width, height);
		redraw();
	}

	private double scale() {
		Picture picture = diagram.picture();
		return Math.min(WIDTH / Math.max(1, picture.width()), HEIGHT / Math.max(1, picture.height()));
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setBackground(diagram.getBackground());
		gc.fillRectangle(area);
		Picture picture = diagram.picture();
		try (var pen = new SwtPen(gc, diagram.fonts(), scale(), 0, 0,
				new Area(0, 0, picture.width(), picture.height()))) {
			Painter.draw(picture, pen, diagram.colors(), Marks.NONE);
			int selection = diagram.colors().selection();
			pen.outline(diagram.viewport().visible(), 0, selection, 2 / scale(), false);
		}
		gc.setForeground(new Color(rgb(diagram.colors().line())));
		gc.setLineWidth(1);
		gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
	}

	private static org.eclipse.swt.graphics.RGB rgb(int color) {
		return new org.eclipse.swt.graphics.RGB(color >> 16 & 0xFF, color >> 8 & 0xFF, color & 0xFF);
	}

	private void go(Event event) {
		Area seen = diagram.viewport().visible();
		diagram.setViewport(diagram.viewport().at(event.x / scale() - seen.width() / 2,
				event.y / scale() - seen.height() / 2));
	}
}
