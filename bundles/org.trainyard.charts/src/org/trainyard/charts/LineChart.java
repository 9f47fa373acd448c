package org.trainyard.charts;

import java.text.Format;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.trainyard.plots.Axis;
import org.trainyard.plots.AxisRange;
import org.trainyard.plots.PlottedSeries;
import org.trainyard.plots.TickFormat;

/**
 * Curves over a common axis. It draws what can be seen and no more: at most four points for a pixel column of a curve, so
 * that a million points cost what a thousand do, and a spike of one point is still there.
 * <p>
 * Dragging selects a part, the wheel zooms (with Ctrl where the chart lies in something that scrolls), a double click shows
 * everything again; with the keyboard: plus, minus, arrows and 0. Charts of a {@link ChartGroup} do this together.
 */
public final class LineChart extends Composite {

	private final ChartFrame frame;
	private final ChartLegend legend;
	private final ChartLayout layout;
	private final ChartCursor cursor;
	private final ShownCurves shown = new ShownCurves();
	private ChartGroup group;
	private CsvSource source = shown::series;
	private String valueTitle = "";
	private PositionAxis positions = new PositionAxis("", Axis.Kind.NUMBER, TickFormat.axis(), false);
	private boolean logarithmic;
	private boolean clipped;
	private boolean print;
	private AxisRange zoomY;
	private ChartView view;

	/** Creates a chart without curves, in a group of its own. */
	public LineChart(Composite parent, int style) {
		super(parent, style);
		frame = new ChartFrame(this);
		legend = new ChartLegend(this, this::setHidden);
		layout = new ChartLayout(frame, legend);
		setLayout(layout);
		cursor = new ChartCursor(this);
		new ChartNavigation(this);
		new ChartMenu(this);
		new ChartGroup().add(this);
		applyColors();
	}

	/** The name above the curves; null for none. */
	public void setTitle(String title) {
		frame.setTitle(title == null ? "" : title);
	}

	/** The name above the curves; empty without one. */
	public String title() {
		return frame.title();
	}

	/** What the positions are: a label with its unit, and which of them are round. */
	public void setPositionAxis(String label, Axis.Kind kind) {
		setPositionAxis(label, kind, TickFormat.axis(), false);
	}

	/**
	 * What the positions are.
	 *
	 * @param label with the unit; empty for none
	 * @param kind which of them are round
	 * @param format how one is written
	 * @param onLogarithmic whether they are on a logarithmic axis, where those that are not positive are left out
	 */
	public void setPositionAxis(String label, Axis.Kind kind, Format format, boolean onLogarithmic) {
		PositionAxis now = new PositionAxis(label, kind, format, onLogarithmic);
		if (!now.hasPlacesOf(positions)) {
			group.zoomTo(null);
		}
		positions = now;
		frame.layOut();
		curvesChanged();
	}

	/** What the values are, with their unit; empty for none. */
	public void setValueTitle(String label) {
		valueTitle = label;
		frame.layOut();
		draw();
	}

	/** The curves, the first one in front. A zoom stays as it is. */
	public void setSeries(List<PlottedSeries> newSeries) {
		shown.set(newSeries);
		fillLegend();
		curvesChanged();
	}

	private void fillLegend() {
		List<PlottedSeries> named = layout.isLegendWanted() ? series() : List.of();
		legend.setEntries(named.stream().map(s -> new ChartLegend.Entry(s.id(), s.label(), s.ink())).toList());
	}

	/** The curves as they were set. */
	public List<PlottedSeries> series() {
		return shown.series();
	}

	/** Where the exact points are, for an export, when the curves are only an outline of them. */
	public void setSource(CsvSource exact) {
		source = exact;
	}

	CsvSource source() {
		return source;
	}

	/** Whether values are drawn on a logarithmic axis, where those that are not positive are gaps. */
	public void setLogarithmic(boolean logarithmic) {
		if (this.logarithmic != logarithmic) {
			this.logarithmic = logarithmic;
			zoomY = null;
			draw();
		}
	}

	/** Whether the axis leaves out the hundredth of the values that is largest, and the smallest; marked at the edge. */
	public void setClipped(boolean clipped) {
		this.clipped = clipped;
		draw();
	}

	/** Whether strokes differ from curve to curve, for paper without colours. */
	public void setForPrint(boolean print) {
		if (this.print != print) {
			this.print = print;
			draw();
		}
	}

	/** How strongly curves are smoothed, from 0 (not) to below 1; the values as measured stay faintly behind. */
	public void setSmoothing(double factor) {
		if (shown.smooth(factor)) {
			curvesChanged();
		}
	}

	/** Hides the curves with these identifiers. */
	public void setHidden(Set<String> identifiers) {
		if (shown.hide(identifiers)) {
			curvesChanged();
		}
	}

	/** Lets these curves stand out: thick and in front, the others pale. None in particular where none of them is drawn. */
	public void setEmphasized(Set<String> identifiers) {
		if (shown.emphasize(identifiers)) {
			draw();
		}
	}

	/** The identifiers of the curves that stand out. */
	public Set<String> emphasized() {
		return shown.emphasized();
	}

	/** Whether the chart shows its own legend; off where one legend serves several charts. */
	public void setLegendVisible(boolean visible) {
		layout.setLegendWanted(visible);
		fillLegend();
		requestLayout();
	}

	/** Shows everything again, and all positions in every chart of the group. */
	public void resetZoom() {
		zoomTo(null, null);
	}

	/** The number of points that are drawn now. */
	public int drawnPoints() {
		return view().points();
	}

	/** The axis of the positions as it is now. */
	public Axis positionAxis() {
		return view().x();
	}

	/** The axis of the values as it is now. */
	public Axis valueAxis() {
		return view().y();
	}

	/** What the positions are; empty without a label. */
	public String positionTitle() {
		return positions.title();
	}

	/** What the values are; empty without a label. */
	public String valueTitle() {
		return valueTitle;
	}

	/** Where the curves are drawn. */
	public Control plot() {
		return frame.plot();
	}

	@Override
	public void setBackground(Color color) {
		super.setBackground(color);
		applyColors();
	}

	@Override
	public void setForeground(Color color) {
		super.setForeground(color);
		applyColors();
	}

	@Override
	public void setFont(Font font) {
		super.setFont(font);
		frame.setFont(font);
		frame.layOut();
	}

	@Override
	public boolean setFocus() {
		return plot().setFocus();
	}

	ChartColors colors() {
		return ChartColors.of(this);
	}

	ChartCursor cursor() {
		return cursor;
	}

	ChartGroup group() {
		return group;
	}

	void join(ChartGroup other) {
		if (group != null) {
			group.remove(this);
		}
		group = other;
	}

	boolean isForPrint() {
		return print;
	}

	double smoothing() {
		return shown.smoothing();
	}

	PositionAxis positions() {
		return positions;
	}

	List<Curve> visibleCurves() {
		return shown.visible();
	}

	boolean isZoomed() {
		return group.isZoomed() || zoomY != null;
	}

	/** Shows a part, its positions in the whole group; null stands for what fits the curves. */
	void zoomTo(AxisRange positions, AxisRange values) {
		boolean same = Objects.equals(values, zoomY);
		zoomY = values;
		group.zoomTo(positions);
		if (!same) {
			draw();
		}
	}

	AxisRange zoomedValues() {
		return zoomY;
	}

	/** What is shown now; computed when it is asked for. */
	ChartView view() {
		int width = Math.max(1, plot().getSize().x);
		if (view == null || view.width() != width) {
			view = ChartView.of(visibleCurves(), positions.over(group.positions()), zoomY, logarithmic, clipped, width);
		}
		return view;
	}

	/** Also when there is more or less room for them. */
	void curvesChanged() {
		group.curvesChanged();
		draw();
	}

	/** Forgets what was shown; what is shown now is computed when it is painted. */
	void draw() {
		view = null;
		if (!isDisposed() && cursor != null) {
			frame.update(true);
			cursor.update();
		}
	}

	private void applyColors() {
		if (group != null && !isDisposed()) {
			ChartColors colors = colors();
			frame.setBackground(colors.background());
			legend.setBackground(colors.background());
			legend.setEntries(legend.entries());
			draw();
		}
	}
}
