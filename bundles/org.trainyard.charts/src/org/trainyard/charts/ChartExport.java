package org.trainyard.charts;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;

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
		return schedule(new CurvesPicture(chart), file, format);
	}

	/** The same of a painted picture. */
	public static Job schedule(PlotCanvas canvas, Path file, Format format) {
		return schedule(new PlotPicture(canvas), file, format);
	}

	static Job schedule(Picture picture, Path file, Format format) {
		ChartFile.Content content = switch (format) {
		case PNG -> png(picture.pixels());
		case SVG -> picture.svg();
		case CSV -> picture.csv();
		};
		Job job = Job.create(NLS.bind(Messages.ChartMenu_job, file.getFileName()),
				(IProgressMonitor monitor) -> ChartFile.write(file, content));
		job.setUser(true);
		job.schedule();
		return job;
	}

	private static ChartFile.Content png(ImageData pixels) {
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { pixels };
		return out -> loader.save(out, SWT.IMAGE_PNG);
	}
}
