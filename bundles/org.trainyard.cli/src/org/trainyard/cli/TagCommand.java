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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code trainyard tag}: files runs under tags, takes tags away, and shows them. */
@Command(name = "tag")
final class TagCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Mixin
	private StoreOption store;

	@Parameters(arity = "1..*", paramLabel = "RUN")
	private List<String> references;

	@Option(names = "--add", paramLabel = "TAG", arity = "1")
	private List<String> add = List.of();

	@Option(names = "--remove", paramLabel = "TAG", arity = "1")
	private List<String> remove = List.of();

	@Override
	public Integer call() throws StoreException, WrongInput {
		try (RunStore runs = store.openToRead()) {
			List<String> ids = new ArrayList<>();
			for (String reference : references) {
				ids.add(runs.find(reference).id());
			}
			if (!add.isEmpty() || !remove.isEmpty()) {
				runs.tag(ids, add, remove);
			}
			Table table = new Table(Messages.text("column.run"), Messages.text("column.name"),
					Messages.text("column.tags"));
			for (String id : ids) {
				runs.run(id).ifPresent(run -> table.row(run.id(), run.name(), String.join(", ", run.tags())));
			}
			table.print(spec.commandLine().getOut(), "");
		}
		return ExitCode.OK;
	}
}
