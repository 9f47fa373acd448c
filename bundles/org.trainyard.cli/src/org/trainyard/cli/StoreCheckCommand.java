package org.trainyard.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreCheck;
import org.trainyard.runs.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code trainyard store check}: reads everything in a store, and says what is not as it should be. */
@Command(name = "check")
final class StoreCheckCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Mixin
	private StoreOption store;

	@Option(names = "--hashes")
	private boolean hashes;

	@Option(names = "--json")
	private boolean json;

	@Override
	public Integer call() throws StoreException, WrongInput {
		try (RunStore runs = store.openToRead()) {
			StoreCheck.Findings findings = StoreCheck.of(runs, hashes);
			if (json) {
				spec.commandLine().getOut().println(Json.pretty(object(findings)));
			} else {
				print(findings);
			}
			return findings.problems().isEmpty() ? ExitCode.OK : TrainyardCommand.FAILED;
		}
	}

	private static Map<String, Object> object(StoreCheck.Findings findings) {
		Map<String, Object> object = new LinkedHashMap<>();
		object.put("runs", findings.runs());
		object.put("points", findings.points());
		object.put("problems", findings.problems());
		object.put("orphans", findings.orphans().stream().map(Path::toString).toList());
		return object;
	}

	private void print(StoreCheck.Findings findings) {
		var out = spec.commandLine().getOut();
		findings.problems().forEach(out::println);
		findings.orphans().forEach(folder -> out.println(Messages.text("store.orphan", folder)));
		out.println(findings.problems().isEmpty()
				? Messages.text("store.sound", findings.runs(), findings.points())
				: Messages.text("store.unsound", findings.runs(), findings.points(), findings.problems().size()));
	}
}
