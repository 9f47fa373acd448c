package org.trainyard.cli;

import java.util.concurrent.Callable;

import org.trainyard.model.ExperimentException;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code trainyard studies show}: the page of a study. */
@Command(name = "show")
final class StudiesShowCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Mixin
	private StudyArgument study;

	@Override
	public Integer call() throws ExperimentException, WrongInput {
		spec.commandLine().getOut().println(study.read().text().page().strip());
		return ExitCode.OK;
	}
}
