package org.trainyard.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.Experiments;
import org.trainyard.model.InEnglish;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;

/** Each rule finds its problem and says so in one line, and each of its fixes alone leaves a valid experiment. */
@ExtendWith(InEnglish.class)
class RulesTest {

	@ParameterizedTest
	@CsvFileSource(resources = "rules.csv", delimiter = '|', numLinesToSkip = 1)
	void aProblemIsFoundAndEachFixMendsIt(String model, String changes, Severity severity, String path, String message)
			throws Exception {
		Experiment experiment = experiment(model, changes);
		List<Problem> problems = Validation.problems(experiment);
		assertEquals(List.of(severity + " " + path + ": " + message),
				problems.stream().map(each -> each.severity() + " " + each.path() + ": " + each.message()).toList());
		assertFixed(experiment, problems.getFirst());
		assertJapanese(experiment);
	}

	private static void assertFixed(Experiment experiment, Problem problem) throws ExperimentException {
		assertFalse(problem.fixes().isEmpty());
		List<String> labels = new ArrayList<>();
		for (Fix fix : problem.fixes()) {
			Experiment mended = EcoreUtil.copy(experiment);
			Settings.setAll(mended, fix.changes());
			List<Problem> left = Validation.problems(mended);
			// Information may follow, like another usual width of the feed-forward block.
			assertEquals(List.of(), left.stream()
					.filter(each -> each.severity() != Severity.INFO || each.path().equals(problem.path())).toList(),
					fix.label());
			labels.add(fix.label());
		}
		assertEquals(labels.stream().distinct().toList(), labels);
	}

	private static void assertJapanese(Experiment experiment) {
		Locale.setDefault(Locale.JAPANESE);
		Problem problem = Validation.problems(experiment).getFirst();
		assertFalse(problem.message().matches("[\\x00-\\x7F]*"), problem.message());
		assertFalse(problem.message().contains("{"), problem.message());
		problem.fixes().forEach(fix -> assertFalse(fix.label().matches("[\\x00-\\x7F]*"), fix.label()));
	}

	/** A default experiment of that kind in which nothing is unusual, with the changes made in their order. */
	static Experiment experiment(String model, String changes) throws ExperimentException {
		Experiment experiment = Experiments.decoderOnly();
		if (!model.equals("decoder-only")) {
			experiment = switch (model) {
			case "encoder-decoder" -> Experiments.encoderDecoder();
			case "encoder-only" -> Experiments.encoderOnly();
			default -> Experiments.revDeq();
			};
		}
		if (model.equals("revdeq")) {
			Settings.set(experiment, "model.dropout", "0");
			Settings.set(experiment, "model.attention.dropout", "0");
		}
		assertEquals(List.of(), Validation.problems(experiment), "before");
		for (String change : Arrays.asList(changes.split(" "))) {
			Settings.set(experiment, change.split("=")[0], change.split("=")[1]);
		}
		return experiment;
	}
}
