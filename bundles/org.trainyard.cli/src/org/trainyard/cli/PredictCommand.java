package org.trainyard.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.trainyard.engine.TaskPrediction;
import org.trainyard.engine.TaskPrediction.Answer;
import org.trainyard.engine.TrainedModel;
import org.trainyard.engine.decoding.Sampling;
import org.trainyard.model.ExperimentException;
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

/** {@code trainyard predict}: what a run answers to inputs of its task. */
@Command(name = "predict")
final class PredictCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Mixin
	private StoreOption store;

	@Parameters(paramLabel = "RUN", descriptionKey = "run")
	private String reference;

	@Option(names = "--input", paramLabel = "TEXT", required = true)
	private List<String> inputs;

	@Mixin
	private SamplingOptions options;

	@Option(names = "--last")
	private boolean last;

	@Option(names = "--json")
	private boolean json;

	@Override
	public Integer call() throws StoreException, ExperimentException, WrongInput {
		Sampling sampling = options.sampling(0);
		try (RunStore runs = store.openToRead()) {
			Run run = runs.find(reference);
			try (TrainedModel model = TrainedModel.open(runs, run.id(), last)) {
				print(run, answers(TaskPrediction.of(model), sampling));
			}
		}
		return ExitCode.OK;
	}

	private List<Answer> answers(TaskPrediction prediction, Sampling sampling) throws WrongInput {
		try {
			return prediction.answers(inputs, sampling);
		} catch (ExperimentException e) {
			throw new WrongInput(Messages.text("predict.input", e.getMessage()));
		}
	}

	private void print(Run run, List<Answer> answers) {
		PrintWriter out = spec.commandLine().getOut();
		if (json) {
			out.println(Json.pretty(object(run, answers)));
		} else {
			answers.forEach(answer -> out.println(answer.text()));
		}
	}

	private Map<String, Object> object(Run run, List<Answer> answers) {
		List<Map<String, Object>> list = new ArrayList<>();
		for (int i = 0; i < answers.size(); i++) {
			Map<String, Object> answer = new LinkedHashMap<>();
			answer.put("input", inputs.get(i));
			answer.put("text", answers.get(i).text());
			answer.put("ended", answers.get(i).ended());
			answer.put("tokens", Json.tokens(answers.get(i).tokens()));
			list.add(answer);
		}
		Map<String, Object> object = new LinkedHashMap<>();
		object.put("run", run.id());
		object.put("answers", list);
		return object;
	}
}
