package org.trainyard.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.study.Study;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code trainyard studies copy}: the files of a study, to be changed. */
@Command(name = "copy")
final class StudiesCopyCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Mixin
	private StudyArgument study;

	@Parameters(index = "1", paramLabel = "FOLDER", descriptionKey = "studyFolder")
	private Path folder;

	@Override
	public Integer call() throws ExperimentException, WrongInput {
		study.read().copyTo(folder);
		spec.commandLine().getOut().println(Messages.text("studies.copied", folder, folder.resolve(Study.FILE)));
		return ExitCode.OK;
	}
}
