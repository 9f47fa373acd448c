package org.trainyard.charts;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.trainyard.plots.Axis;
import org.trainyard.plots.PlottedSeries;
import org.trainyard.plots.SeriesCsv;
import org.trainyard.plots.SvgLineChart;

/** The curves of a chart with its legend. */
record CurvesPicture(LineChart chart) implements Picture {

	@Override
	public String title() {
		return chart.title();
	}

	@Override
	public Control control() {
		return chart;
	}

	@Override
	public void paint(GC gc) {
		gc.setBackground(chart.colors().background());
		gc.fillRectangle(chart.getClientArea());
		chart.print(gc);
	}

	@Override
	public ChartFile.Content svg() {
		ChartView view = chart.view();
		Axis x = view.x();
		List<PlottedSeries> shown = chart.visibleCurves().stream().map(Curve::series).toList();
		Point size = chart.getSize();
		SvgLineChart.Options options = SvgLineChart.Options.of(Math.max(200, size.x), Math.max(150, size.y))
				.logarithmic(x.logarithmic(), view.y().logarithmic()).smoothing(chart.smoothing())
				.print(chart.isForPrint()).window(x.range(), view.y().range()).positions(x.kind(), x.format());
		SvgLineChart picture = SvgLineChart.of(chart.title(), chart.positionTitle(), chart.valueTitle(), shown,
				options);
		return out -> ChartFile.text(out, writer -> writer.write(picture.svg()));
	}

	/** Also the points that are out of sight. */
	@Override
	public ChartFile.Content csv() {
		String position = chart.positionTitle().isEmpty() ? "x" : chart.positionTitle();
		List<String> shown = chart.visibleCurves().stream().map(curve -> curve.series().id()).toList();
		CsvSource source = chart.source();
		return out -> ChartFile.text(out, (Writer writer) -> writeCsv(writer, position, source, shown));
	}

	private static void writeCsv(Writer writer, String position, CsvSource source, List<String> shown)
			throws IOException {
		SeriesCsv.write(writer, position, source.read().stream().filter(s -> shown.contains(s.id())).toList());
	}
}
