package org.trainyard.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.study.Studies;
import org.trainyard.model.study.Study;
import org.trainyard.model.study.StudyFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code trainyard studies}: lists the ready comparisons. */
@Command(name = "studies", resourceBundle = Messages.BUNDLE, subcommands = { StudiesShowCommand.class,
		StudiesCopyCommand.class, StudiesRunCommand.class })
final class StudiesCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Override
	public Integer call() throws ExperimentException {
		Studies studies = StudyArgument.examples();
		Table table = new Table(Messages.text("column.study"), Messages.text("column.title"),
				Messages.text("column.runs"), Messages.text("column.minutes")).numbersFrom(2);
		for (String name : studies.names()) {
			Path folder = studies.find(name).orElseThrow();
			Study study = StudyFile.read(folder);
			table.row(name, study.title(), String.valueOf(study.variants().size()), String.valueOf(study.minutes()));
		}
		table.print(spec.commandLine().getOut(), "");
		return ExitCode.OK;
	}
}
