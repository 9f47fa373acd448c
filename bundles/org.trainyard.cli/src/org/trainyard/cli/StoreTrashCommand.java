package org.trainyard.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.trainyard.runs.DeletedRun;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code trainyard store trash}: the deleted runs; empties the trash if it is told to. */
@Command(name = "trash")
final class StoreTrashCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Mixin
	private StoreOption store;

	@Option(names = "--empty")
	private boolean empty;

	@Option(names = "--older-than", paramLabel = "DAYS")
	private Integer days;

	@Option(names = "--json")
	private boolean json;

	@Override
	public Integer call() throws StoreException, WrongInput {
		if (days != null && days < 0) {
			throw new ParameterException(spec.commandLine(), Messages.text("store.days", days));
		}
		try (RunStore runs = store.openToRead()) {
			Instant latest = days == null ? Instant.MAX : Instant.now().minus(Duration.ofDays(days));
			List<DeletedRun> deleted = runs.trash().runs().stream().filter(run -> run.deleted().isBefore(latest))
					.toList();
			if (empty) {
				runs.trash().empty(deleted.stream().map(run -> run.run().id()).toList());
				spec.commandLine().getOut().println(Messages.text("store.emptied", deleted.size()));
			} else {
				print(deleted);
			}
		}
		return ExitCode.OK;
	}

	private void print(List<DeletedRun> deleted) {
		var out = spec.commandLine().getOut();
		if (json) {
			List<Map<String, Object>> objects = new ArrayList<>();
			for (DeletedRun run : deleted) {
				Map<String, Object> object = Json.run(run.run(), Instant.now());
				object.put("deleted", Json.time(run.deleted()));
				objects.add(object);
			}
			out.println(Json.pretty(objects));
		} else if (deleted.isEmpty()) {
			out.println(Messages.text("store.noTrash"));
		} else {
			Table table = new Table(Messages.text("column.run"), Messages.text("column.name"),
					Messages.text("column.state"), Messages.text("column.deleted"));
			deleted.forEach(run -> table.row(run.run().id(), run.run().name(),
					Messages.text("state." + Json.state(run.run().state())), Numbers.time(run.deleted())));
			table.print(out, "");
		}
	}
}
