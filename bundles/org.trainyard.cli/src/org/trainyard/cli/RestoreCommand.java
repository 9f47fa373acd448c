package org.trainyard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.trainyard.runs.DeletedRun;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code trainyard restore}: takes runs out of the trash. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Mixin
	private StoreOption store;

	@Parameters(arity = "1..*", paramLabel = "RUN", descriptionKey = "deletedRuns")
	private List<String> references;

	@Override
	public Integer call() throws StoreException, WrongInput {
		try (RunStore runs = store.openToRead()) {
			List<DeletedRun> deleted = runs.trash().runs();
			List<String> ids = new ArrayList<>();
			for (String reference : references) {
				ids.add(find(deleted, reference));
			}
			runs.restore(ids);
			spec.commandLine().getOut().println(Messages.text("restore.done", ids.size(), String.join(", ", ids)));
		}
		return ExitCode.OK;
	}

	/** By id, or by name, which means the last deleted run of that name. */
	private static String find(List<DeletedRun> deleted, String reference) throws WrongInput {
		return deleted.stream().map(DeletedRun::run).filter(run -> run.id().equals(reference)).findFirst()
				.or(() -> deleted.stream().map(DeletedRun::run).filter(run -> run.name().equals(reference)).findFirst())
				.orElseThrow(() -> new WrongInput(Messages.text("restore.unknown", reference))).id();
	}
}
