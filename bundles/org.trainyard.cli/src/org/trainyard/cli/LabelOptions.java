package org.trainyard.cli;

import java.util.List;

import org.trainyard.engine.RunLabels;

import picocli.CommandLine.Option;

/** {@code --tag}, {@code --sweep} and {@code --note}: what is said of a run that is to be made. */
final class LabelOptions {

	@Option(names = "--tag", paramLabel = "T", descriptionKey = "newTag")
	private List<String> tags = List.of();

	@Option(names = "--sweep", paramLabel = "N", descriptionKey = "newSweep")
	private String sweep = "";

	@Option(names = "--note", paramLabel = "TEXT", descriptionKey = "newNote")
	private String note = "";

	RunLabels labels() throws WrongInput {
		List<String> stripped = tags.stream().map(String::strip).toList();
		if (stripped.contains("")) {
			throw new WrongInput(Messages.text("tag.empty"));
		}
		return new RunLabels(sweep.strip(), note, stripped);
	}
}
