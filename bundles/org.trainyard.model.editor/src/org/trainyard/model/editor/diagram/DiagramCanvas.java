package org.trainyard.model.editor.diagram;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;
import org.trainyard.model.editor.diagram.picture.Area;
import org.trainyard.model.editor.diagram.picture.Colors;
import org.trainyard.model.editor.diagram.picture.Marks;
import org.trainyard.model.editor.diagram.picture.Painter;
import org.trainyard.model.editor.diagram.picture.Picture;
import org.trainyard.model.editor.diagram.picture.PlacedBlock;
import org.trainyard.model.editor.diagram.picture.TextMeasure;
import org.trainyard.model.editor.diagram.picture.Viewport;

/** Shows a picture, as much of it and as large as a person likes. */
public final class DiagramCanvas extends Canvas {

	private static final Picture EMPTY = new Picture(0, 0, List.of(), List.of());
	/** How strong a picture is drawn that the text no longer says, of 255. */
	private static final int DIMMED = 90;
	private static final int MARGIN = 8;
	/** The image of what is dragged lies below the pointer. */
	private static final int ABOVE = 40;

	private final DiagramFonts fonts;
	private Picture picture = EMPTY;
	private Viewport viewport = new Viewport(1, 0, 0, 1, 1);
	private Marks marks = Marks.NONE;
	private boolean dimmed;
	private String notice = ""; //$NON-NLS-1$
	/** What is said beside the pointer while something is dragged, and where. */
	private String hint = ""; //$NON-NLS-1$
	private Point hintPlace = new Point(0, 0);
	private Runnable viewportListener = () -> {
	};

	/** Creates a canvas that shows nothing yet. */
	public DiagramCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL);
		fonts = new DiagramFonts(getDisplay());
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.Resize, event -> resize());
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		getHorizontalBar().addListener(SWT.Selection, event -> scroll());
		getVerticalBar().addListener(SWT.Selection, event -> scroll());
		addDisposeListener(event -> fonts.dispose());
	}

	/** Is called after each change of what is seen. */
	void onViewportChange(Runnable listener) {
		viewportListener = listener;
	}

	DiagramFonts fonts() {
		return fonts;
	}

	/** What a layout for this canvas asks for the widths of texts, in any thread. */
	public TextMeasure measure() {
		return fonts;
	}

	/** What it shows. */
	public Picture picture() {
		return picture;
	}

	/** What of the picture is seen. */
	public Viewport viewport() {
		return viewport;
	}

	Marks marks() {
		return marks;
	}

	/** Shows another picture at the place and scale of the present one. */
	public void show(Picture next) {
		picture = next;
		setViewport(viewport);
	}

	void show(Marks next) {
		marks = next;
		redraw();
	}

	/**
	 * Says that the picture is not what the text says.
	 *
	 * @param text empty where all is well
	 */
	void setNotice(String text) {
		dimmed = !text.isEmpty();
		notice = text;
		redraw();
	}

	/** Says something beside a place of the window; an empty text takes it away. */
	void setHint(String text, int x, int y) {
		hint = text;
		hintPlace = new Point(x, y);
		redraw();
	}

	/** Shows another part of the picture, as far as there is one. */
	public void setViewport(Viewport next) {
		viewport = next.within(picture);
		scrollBar(getHorizontalBar(), viewport.x(), viewport.width() / viewport.scale(), picture.width());
		scrollBar(getVerticalBar(), viewport.y(), viewport.height() / viewport.scale(), picture.height());
		viewportListener.run();
		redraw();
	}

	private static void scrollBar(ScrollBar bar, double start, double shown, double whole) {
		boolean isNeeded = shown < whole;
		int thumb = (int) Math.max(1, Math.min(shown, whole));
		bar.setVisible(isNeeded);
		bar.setValues((int) Math.max(0, start), 0, (int) Math.max(1, Math.ceil(whole)), thumb, 40, thumb);
	}

	private void scroll() {
		double x = getHorizontalBar().isVisible() ? getHorizontalBar().getSelection() : viewport.x();
		double y = getVerticalBar().isVisible() ? getVerticalBar().getSelection() : viewport.y();
		setViewport(viewport.at(x, y));
	}

	private void resize() {
		Rectangle area = getClientArea();
		setViewport(viewport.resized(Math.max(1, area.width), Math.max(1, area.height)));
	}

	/** The innermost block at a place of the window. */
	Optional<PlacedBlock> blockAt(int x, int y) {
		var place = viewport.toPicture(x, y);
		return picture.at(place.x(), place.y());
	}

	/** Where a block lies in the window. */
	public Rectangle bounds(PlacedBlock block) {
		Area area = viewport.toWindow(block.area());
		return new Rectangle((int) area.x(), (int) area.y(), (int) area.width(), (int) area.height());
	}

	/** The colours of the theme that the workbench gave this control. */
	Colors colors() {
		return new Colors(rgb(getBackground()), rgb(getForeground()));
	}

	private static int rgb(Color color) {
		RGB rgb = color.getRGB();
		return rgb.red << 16 | rgb.green << 8 | rgb.blue;
	}

	private void paint(GC gc) {
		if (dimmed) {
			gc.setAlpha(DIMMED);
		}
		try (var pen = new SwtPen(gc, fonts, viewport.scale(), -viewport.x() * viewport.scale(),
				-viewport.y() * viewport.scale(), viewport.visible())) {
			Painter.draw(picture, pen, colors(), new Marks(marks.selected(), isFocusControl(), marks.fitting(),
					marks.refusing()));
		}
		gc.setAlpha(255);
		if (!notice.isEmpty()) {
			bubble(gc, notice, getClientArea().width / 2, MARGIN);
		}
		if (!hint.isEmpty()) {
			bubble(gc, hint, hintPlace.x, hintPlace.y - ABOVE);
		}
	}

	/** A text on a ground of its own, within the window. */
	private void bubble(GC gc, String text, int center, int top) {
		gc.setFont(getFont());
		gc.setLineWidth(1);
		Rectangle window = getClientArea();
		Point size = gc.textExtent(text);
		int x = Math.clamp(center - size.x / 2, MARGIN, Math.max(MARGIN, window.width - size.x - 3 * MARGIN));
		int y = Math.clamp(top, MARGIN, Math.max(MARGIN, window.height - size.y - 3 * MARGIN));
		gc.setBackground(getBackground());
		gc.setForeground(getForeground());
		gc.fillRoundRectangle(x, y, size.x + 2 * MARGIN, size.y + MARGIN, MARGIN, MARGIN);
		gc.drawRoundRectangle(x, y, size.x + 2 * MARGIN, size.y + MARGIN, MARGIN, MARGIN);
		gc.drawText(text, x + MARGIN, y + MARGIN / 2, true);
	}
}
