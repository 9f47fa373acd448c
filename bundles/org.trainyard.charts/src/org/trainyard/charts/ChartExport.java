package org.trainyard.charts;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.trainyard.plots.Axis;
import org.trainyard.plots.PlottedSeries;
import org.trainyard.plots.SeriesCsv;
import org.trainyard.plots.SvgLineChart;

/** Writes a chart as it is shown to a file. */
public final class ChartExport {

	/** What a chart can be written as. */
	public enum Format {
		/** The picture on the screen. */
		PNG,
		/** What the picture shows as shapes and texts, on a light ground. */
		SVG,
		/** All points of the curves that are shown. */
		CSV;

		/** Of the file's name, without a dot. */
		public String extension() {
			return switch (this) {
			case PNG -> "png";
			case SVG -> "svg";
			case CSV -> "csv";
			};
		}
	}

	private ChartExport() {
	}

	/**
	 * Writes what is shown now, in the background. There will be the whole file, or what was there before and a line that
	 * says why.
	 */
	public static Job schedule(LineChart chart, Path file, Format format) {
		ChartFile.Content content = switch (format) {
		case PNG -> png(chart);
		case SVG -> svg(chart);
		case CSV -> csv(chart);
		};
		Job job = Job.create(NLS.bind(Messages.ChartMenu_job, file.getFileName()),
				(IProgressMonitor monitor) -> ChartFile.write(file, content));
		job.setUser(true);
		job.schedule();
		return job;
	}

	/** The chart with its legend as it is on the screen. */
	static ImageData picture(LineChart chart) {
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

	private static ChartFile.Content png(LineChart chart) {
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { picture(chart) };
		return out -> loader.save(out, SWT.IMAGE_PNG);
	}

	/** On a light ground, whatever the theme, for it will be printed or stand on a page. */
	private static ChartFile.Content svg(LineChart chart) {
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
	private static ChartFile.Content csv(LineChart chart) {
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
