package org.trainyard.model.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.trainyard.model.ExperimentException;

/**
 * A ready comparison: experiments, of which each is trained as a run, how the runs are compared, and what is expected.
 *
 * @param folder       where its files are; its name is the study's
 * @param minutes      what all runs together took on two cores, rounded up
 * @param variants     what is trained, in the order of the comparison's columns
 * @param view         how the runs are compared
 * @param expectations what is expected to be seen
 */
public record Study(Path folder, int minutes, List<Variant> variants, View view, List<Expectation> expectations) {

	/** The file that makes a folder a study; see {@link StudyFile}. */
	public static final String FILE = "study.json";

	/** How the curves of the comparison are placed, with names as comparisons write them. */
	public enum Scale {
		/** Equal differences are equally far apart. */
		LINEAR,
		/** Equal ratios are equally far apart. */
		LOGARITHMIC,
		/** The exponential of a loss, on a logarithmic axis. */
		PERPLEXITY
	}

	/**
	 * How the runs are compared.
	 *
	 * @param baseline name of the variant that the others are measured against
	 * @param metrics  names of those whose curves are shown; none for all
	 * @param scale    of those curves
	 * @param grouping fields that runs are grouped by, such as {@code config.model.hiddenSize}
	 * @param measures what the page says of each run
	 */
	public record View(String baseline, List<String> metrics, Scale scale, List<String> grouping,
			List<Measure> measures) {

		public View {
			metrics = List.copyOf(metrics);
			grouping = List.copyOf(grouping);
			measures = List.copyOf(measures);
		}
	}

	public Study {
		folder = folder.toAbsolutePath().normalize();
		variants = List.copyOf(variants);
		expectations = List.copyOf(expectations);
	}

	/** Whether a folder is one of a study. */
	public static boolean isStudy(Path folder) {
		return Files.isRegularFile(folder.resolve(FILE));
	}

	/** What the study is called: in commands, and as the sweep of its runs. */
	public String name() {
		return folder.getFileName().toString();
	}

	/** The variant of that name. */
	public Variant variant(String name) {
		return variants.stream().filter(variant -> variant.name().equals(name)).findFirst().orElseThrow();
	}

	/** What it says to people. */
	public StudyText text() {
		return new StudyText(folder);
	}

	/** What it is called, in the language of the default locale. */
	public String title() throws ExperimentException {
		return text().title();
	}

	/**
	 * Copies the files of the study, to be changed; all of them or nothing.
	 *
	 * @param target a folder that is not there yet
	 * @throws ExperimentException if there is something of that name, or it cannot be written
	 */
	public void copyTo(Path target) throws ExperimentException {
		if (Files.exists(target)) {
			throw new ExperimentException(Messages.text("copy.exists", target));
		}
		try {
			FolderCopy.make(folder, target.toAbsolutePath());
		} catch (IOException e) {
			throw new ExperimentException(Messages.text("copy.failed", target, FolderCopy.reason(e)), e);
		}
	}
}
