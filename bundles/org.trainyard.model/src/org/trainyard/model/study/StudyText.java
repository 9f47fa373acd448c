package org.trainyard.model.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.trainyard.model.ExperimentException;

/**
 * What a study says to people: the page in its folder.
 *
 * @param folder of the study
 */
public record StudyText(Path folder) {

	private static final String PAGE = "page";
	private static final String HEADING = "# ";
	/** From here on characters stand without blanks between them, as in Japanese. */
	private static final char WIDE = 0x2E80;

	/**
	 * What it is for and what is expected, as Markdown, in the language of the default locale if there is such a page.
	 *
	 * @throws ExperimentException if there is none, or it cannot be read
	 */
	public String page() throws ExperimentException {
		return StudyFile.text(file());
	}

	/** The file of that page. */
	public Path file() {
		Path own = folder.resolve(PAGE + '_' + Locale.getDefault().getLanguage() + ".md");
		return Files.exists(own) ? own : folder.resolve(PAGE + ".md");
	}

	/** The first heading of the page, or else the name of the folder. */
	public String title() throws ExperimentException {
		return page().lines().filter(line -> line.startsWith(HEADING)).findFirst()
				.map(line -> line.substring(HEADING.length()).strip()).orElse(folder.getFileName().toString());
	}

	/** The page with each paragraph in one line, for a place that breaks lines itself. */
	public String unwrapped() throws ExperimentException {
		StringBuilder text = new StringBuilder();
		String before = "";
		for (String line : page().lines().toList()) {
			String stripped = line.strip();
			boolean continues = !before.isEmpty() && !before.startsWith("#") && !stripped.isEmpty()
					&& !stripped.startsWith("#") && !stripped.startsWith("- ");
			boolean blank = continues && before.charAt(before.length() - 1) < WIDE && stripped.charAt(0) < WIDE;
			text.append(continues ? blank ? " " : "" : text.isEmpty() ? "" : "\n").append(stripped);
			before = stripped;
		}
		return text.toString();
	}
}
