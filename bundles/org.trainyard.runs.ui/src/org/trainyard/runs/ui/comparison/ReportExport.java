package org.trainyard.runs.ui.comparison;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Shell;
import org.trainyard.plots.Ink;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.comparison.Comparison;
import org.trainyard.runs.comparison.ComparisonException;
import org.trainyard.runs.comparison.ComparisonReport;
import org.trainyard.runs.comparison.SavedComparison;
import org.trainyard.runs.ui.FileExport;
import org.trainyard.runs.ui.SharedRunStore;

/** Writes a comparison as a report: one HTML file with its curves, or Markdown. */
final class ReportExport {

	private static final String HTML = "html";
	private static final String MARKDOWN = "md";

	private final SharedRunStore shared;
	private final Comparison comparison;
	private final List<Ink> inks;
	private final ComparisonReport.Options options;

	/**
	 * @param inks colours of the runs
	 * @param saved what a person has set up
	 */
	ReportExport(SharedRunStore shared, ComparisonReading reading, List<Ink> inks, SavedComparison saved) {
		this.shared = shared;
		this.inks = inks;
		comparison = reading.comparison();
		RelationPlots plots = new RelationPlots(reading);
		// What a person looks at on the relations page, or what people look at first.
		String judge = plots.choice(PageChoices.of(saved).relations())
				.map(choice -> choice.vertical().figure().metric())
				.orElse("");
		List<String> metrics = saved.curves().metrics().stream().filter(comparison.metrics()::contains).toList();
		options = new ComparisonReport.Options(saved.title(), saved.notes(), metrics, saved.allSettings(),
				saved.grouping(), judge, true);
	}

	/** Asks where to, and writes there in the background. */
	void choose(Shell shell) {
		FileExport.choose(shell, Messages.ReportExport_file + '.' + HTML, HTML, MARKDOWN)
				.ifPresent(file -> FileExport.schedule(file, this::write));
	}

	/** Not on the UI thread. Markdown where the name says so. */
	IStatus write(Path file) {
		try {
			ComparisonReport report = ComparisonReport.read(shared.open(), comparison, options);
			boolean markdown = file.toString().toLowerCase(Locale.ROOT).endsWith('.' + MARKDOWN);
			return FileExport.write(file, markdown ? report.markdown() : report.html(inks));
		} catch (StoreException | ComparisonException e) {
			return Status.error(e.getMessage(), e);
		}
	}
}
