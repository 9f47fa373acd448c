package org.trainyard.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import org.trainyard.engine.CheckpointChoice;
import org.trainyard.engine.RunAttention;
import org.trainyard.engine.TrainedModel;
import org.trainyard.engine.attention.AttentionMap;
import org.trainyard.model.AttentionHeads;
import org.trainyard.model.AttentionHeads.Head;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.Model;
import org.trainyard.profiling.ProfileName.HeadFigure;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code trainyard attention}: what the attention heads of a run's model look at in an input. */
@Command(name = "attention")
final class AttentionCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Mixin
	private StoreOption store;

	@Parameters(paramLabel = "RUN", descriptionKey = "run")
	private String reference;

	@Option(names = "--input", paramLabel = "TEXT")
	private String input;

	@Option(names = "--checkpoint", paramLabel = "last|best|STEP")
	private String checkpoint = "best";

	@Option(names = "--layer", paramLabel = "N")
	private Integer layer;

	@Option(names = "--head", paramLabel = "N")
	private Integer head;

	@Option(names = "--json")
	private boolean json;

	@Override
	public Integer call() throws StoreException, ExperimentException, WrongInput {
		CheckpointChoice choice = CheckpointChoice.parse(checkpoint)
				.orElseThrow(() -> new WrongInput(Messages.text("attention.checkpoint", checkpoint)));
		try (RunStore runs = store.openToRead()) {
			Run run = runs.find(reference);
			try (TrainedModel model = TrainedModel.open(runs, run.id(), choice)) {
				AttentionHeads heads = heads(model.experiment().getModel());
				RunAttention attention = RunAttention.of(model);
				attention.warning().ifPresent(line -> Failures.print(spec.commandLine().getErr(), line));
				print(model, maps(attention, heads));
			}
		}
		return ExitCode.OK;
	}

	/** All heads that the options leave. */
	private AttentionHeads heads(Model model) throws WrongInput {
		int[] layers = chosen("--layer", layer, AttentionHeads.layers(model));
		int[] numbers = chosen("--head", head, model.getHeads());
		List<Head> heads = new ArrayList<>();
		for (int of : layers) {
			for (int number : numbers) {
				heads.add(new Head(of, number));
			}
		}
		return new AttentionHeads(heads);
	}

	private static int[] chosen(String option, Integer number, int count) throws WrongInput {
		if (number == null) {
			return IntStream.range(0, count).toArray();
		}
		if (number < 0 || number >= count) {
			throw new WrongInput(Messages.text("attention.range", option, number, count - 1));
		}
		return new int[] { number };
	}

	private List<AttentionMap> maps(RunAttention attention, AttentionHeads heads)
			throws ExperimentException, WrongInput {
		if (input == null) {
			return attention.recorded(heads);
		}
		try {
			return attention.written(input, heads);
		} catch (ExperimentException e) {
			throw new WrongInput(Messages.text("attention.input", e.getMessage()));
		}
	}

	private void print(TrainedModel model, List<AttentionMap> maps) {
		PrintWriter out = spec.commandLine().getOut();
		if (json) {
			out.println(Json.line(object(model, maps)));
			return;
		}
		out.println(Messages.text("evaluate.checkpoint", model.run(), model.step()));
		Table table = new Table(Messages.text("column.part"), Messages.text("column.head"),
				Messages.text("column.entropy"), Messages.text("column.distance"), Messages.text("column.diagonal"),
				Messages.text("column.locality")).numbersFrom(1);
		for (AttentionMap map : maps) {
			for (AttentionMap.Head each : wanted(map)) {
				List<String> row = new ArrayList<>(List.of(map.part(), Integer.toString(each.number())));
				for (HeadFigure figure : HeadFigure.values()) {
					row.add(Numbers.value(each.figures().of(figure)));
				}
				table.row(row);
			}
		}
		table.print(out, "");
	}

	private static List<AttentionMap.Head> wanted(AttentionMap map) {
		return map.heads().stream().filter(each -> each.weights().isPresent()).toList();
	}

	private static Map<String, Object> object(TrainedModel model, List<AttentionMap> maps) {
		List<Map<String, Object>> parts = new ArrayList<>();
		for (AttentionMap map : maps) {
			List<AttentionMap.Head> wanted = wanted(map);
			if (!wanted.isEmpty()) {
				Map<String, Object> part = new LinkedHashMap<>();
				part.put("part", map.part());
				part.put("layer", map.layer());
				part.put("queries", map.queries());
				part.put("keys", map.keys());
				part.put("heads", wanted.stream().map(each -> object(each, map.keys().size())).toList());
				parts.add(part);
			}
		}
		Map<String, Object> object = new LinkedHashMap<>();
		object.put("run", model.run());
		object.put("step", model.step());
		object.put("parts", parts);
		return object;
	}

	private static Map<String, Object> object(AttentionMap.Head head, int keys) {
		Map<String, Object> object = new LinkedHashMap<>();
		object.put("head", head.number());
		object.put("entropy", Json.number(head.figures().entropy()));
		object.put("distance", Json.number(head.figures().distance()));
		object.put("diagonal", Json.number(head.figures().diagonal()));
		object.put("locality", Json.number(head.figures().locality()));
		object.put("weights", rows(head.weights(), keys));
		return object;
	}

	/** A row for each query, with the digits that a float32 has. */
	private static List<List<Object>> rows(Optional<float[]> weights, int keys) {
		float[] values = weights.orElseThrow();
		List<List<Object>> rows = new ArrayList<>();
		for (int first = 0; first < values.length; first += keys) {
			List<Object> row = new ArrayList<>();
			for (int i = first; i < first + keys; i++) {
				row.add(Float.isFinite(values[i]) ? (Object) values[i] : Float.toString(values[i]));
			}
			rows.add(row);
		}
		return rows;
	}
}
