package org.trainyard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code trainyard delete}: puts runs into the trash. */
@Command(name = "delete")
final class DeleteCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Mixin
	private StoreOption store;

	@Parameters(arity = "1..*", paramLabel = "RUN", descriptionKey = "someRuns")
	private List<String> references;

	@Override
	public Integer call() throws StoreException, WrongInput {
		try (RunStore runs = store.openToRead()) {
			List<String> ids = new ArrayList<>();
			for (String reference : references) {
				ids.add(runs.find(reference).id());
			}
			runs.delete(ids);
			spec.commandLine().getOut().println(Messages.text("delete.done", ids.size(), String.join(", ", ids)));
		}
		return ExitCode.OK;
	}
}
