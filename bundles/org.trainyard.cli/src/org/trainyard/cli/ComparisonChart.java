package org.trainyard.cli;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

import org.trainyard.plots.Palette;
import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Points;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.comparison.ComparedRun;
import org.trainyard.runs.comparison.Comparison;

/** The curves of several runs as a picture: one panel a metric, one colour a run. Needs no display. */
final class ComparisonChart {

	private static final int PANEL_WIDTH = 800;
	private static final int PANEL_HEIGHT = 360;
	private static final int MARGIN = 16;
	private static final int LEGEND_LINE = 24;
	private static final int SWATCH = 36;
	private static final float LINE = 2;
	private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 14);

	private final List<ComparedRun> runs;
	private final List<XYChart> panels = new ArrayList<>();

	private ComparisonChart(List<ComparedRun> runs) {
		this.runs = runs;
	}

	/** @param metrics names of those that are drawn; none for all */
	static ComparisonChart of(RunStore store, Comparison comparison, List<String> metrics) throws StoreException {
		ComparisonChart chart = new ComparisonChart(comparison.runs());
		long lastStep = comparison.runs().stream().flatMap(run -> run.metrics().values().stream())
				.mapToLong(MetricSummary::lastStep).max().orElse(0);
		for (String metric : metrics.isEmpty() ? comparison.metrics() : metrics) {
			XYChart panel = panel(metric, lastStep);
			for (int i = 0; i < comparison.runs().size(); i++) {
				Run run = comparison.runs().get(i).run();
				addCurve(panel, i, run, store.points(run.id(), metric));
			}
			chart.panels.add(panel);
		}
		return chart;
	}

	private static XYChart panel(String metric, long lastStep) {
		XYChart panel = new XYChart(PANEL_WIDTH, PANEL_HEIGHT);
		panel.setTitle(metric);
		panel.setXAxisTitle(Messages.text("chart.step"));
		XYStyler style = panel.getStyler();
		style.setLegendVisible(false).setBaseFont(FONT).setChartTitleFont(FONT.deriveFont(Font.BOLD))
				.setChartTitleBoxVisible(false).setChartBackgroundColor(Color.WHITE).setPlotBorderVisible(false)
				.setChartPadding(MARGIN).setAntiAlias(true);
		style.setAxisTitleFont(FONT).setAxisTickLabelsFont(FONT.deriveFont(12f))
				.setPlotGridLinesColor(new Color(0xE0E0E0)).setPlotGridVerticalLinesVisible(false)
				.setXAxisDecimalPattern("0.#").setXAxisMin(0.0).setXAxisMax((double) lastStep)
				.setYAxisTickLabelsFormattingFunction(Numbers::value);
		// XChart labels the points themselves, too closely, where all are equally far apart; this one is not.
		panel.addSeries("(ticks)", new double[] { lastStep / Math.PI }, new double[] { Double.NaN })
				.setMarker(SeriesMarkers.NONE);
		return panel;
	}

	private static void addCurve(XYChart panel, int index, Run run, Points points) {
		Curve curve = Curve.of(points, PANEL_WIDTH);
		if (curve.x().length == 0) {
			return;
		}
		XYSeries series = panel.addSeries(run.id(), curve.x(), curve.y());
		series.setLineColor(color(index)).setLineStyle(stroke(index));
		series.setMarkerColor(color(index));
		// A curve of a few points, such as evaluations, shows where they are.
		series.setMarker(curve.x().length <= 20 ? SeriesMarkers.CIRCLE : SeriesMarkers.NONE);
	}

	/** The picture as a PNG file. */
	byte[] png() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image(), "png", bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e); // bytes in memory can always be written
		}
		return bytes.toByteArray();
	}

	private BufferedImage image() {
		int columns = panels.size() == 1 ? 1 : 2;
		int rows = (panels.size() + columns - 1) / columns;
		int width = columns * PANEL_WIDTH;
		int legendHeight = drawLegend(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics(), width);
		BufferedImage image = new BufferedImage(width, legendHeight + rows * PANEL_HEIGHT, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
		drawLegend(graphics, width);
		for (int i = 0; i < panels.size(); i++) {
			Graphics2D place = (Graphics2D) graphics.create(i % columns * PANEL_WIDTH,
					legendHeight + i / columns * PANEL_HEIGHT, PANEL_WIDTH, PANEL_HEIGHT);
			panels.get(i).paint(place, PANEL_WIDTH, PANEL_HEIGHT);
			place.dispose();
		}
		graphics.dispose();
		return image;
	}

	/** Draws the runs' names in lines as wide as the picture and returns how high they are together. */
	private int drawLegend(Graphics2D graphics, int width) {
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setFont(FONT);
		int x = MARGIN;
		int y = MARGIN;
		for (int i = 0; i < runs.size(); i++) {
			String title = runs.get(i).title();
			int entry = SWATCH + MARGIN / 2 + graphics.getFontMetrics().stringWidth(title);
			if (x > MARGIN && x + entry > width - MARGIN) {
				x = MARGIN;
				y += LEGEND_LINE;
			}
			graphics.setColor(color(i));
			graphics.setStroke(stroke(i));
			graphics.drawLine(x, y + LEGEND_LINE / 2, x + SWATCH, y + LEGEND_LINE / 2);
			graphics.setColor(Color.DARK_GRAY);
			graphics.drawString(title, x + SWATCH + MARGIN / 2, y + LEGEND_LINE / 2 + FONT.getSize() / 3);
			x += entry + 2 * MARGIN;
		}
		return y + LEGEND_LINE;
	}

	private static Color color(int run) {
		return new Color(Palette.rgb(run, false));
	}

	private static BasicStroke stroke(int run) {
		float[] dashes = Palette.dashes(Palette.stroke(run));
		for (int i = 0; i < dashes.length; i++) {
			dashes[i] *= LINE;
		}
		return new BasicStroke(LINE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
				dashes.length == 0 ? null : dashes, 0);
	}
}
