package org.trainyard.cli;

import java.nio.file.Path;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.study.Studies;
import org.trainyard.model.study.Study;
import org.trainyard.model.study.StudyFile;

import picocli.CommandLine.Parameters;

/** The folder of a study, or the name of one that comes with the examples. */
final class StudyArgument {

	@Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "study")
	private Path named;

	/** Those that come with the examples. */
	static Studies examples() {
		return Studies.of(StudyArgument.class.getClassLoader()::getResource);
	}

	/** Whether a person named a folder of their own. */
	boolean isFolder() {
		return Study.isStudy(named);
	}

	Study read() throws ExperimentException, WrongInput {
		Studies examples = examples();
		if (!isFolder() && examples.find(named.toString()).isEmpty()) {
			throw new WrongInput(Messages.text("studies.unknown", named, String.join(", ", examples.names())));
		}
		return StudyFile.read(isFolder() ? named : examples.find(named.toString()).get());
	}
}
