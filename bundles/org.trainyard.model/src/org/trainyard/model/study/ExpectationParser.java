package org.trainyard.model.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.study.Expectation.Checks;
import org.trainyard.model.study.Expectation.Exponent;
import org.trainyard.model.study.Expectation.Order;
import org.trainyard.model.study.Expectation.Relation;

/** Reads what a study expects; see {@link StudyFile}. */
final class ExpectationParser {

	private static final String FIELD = "expect";
	private static final String NUMBER = "[-+]?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?";
	private static final Pattern EXPONENT = Pattern
			.compile("exponent of (.+) by (\\S+) of (.+) between (" + NUMBER + ") and (" + NUMBER + ")");
	private static final Pattern CHECKS = Pattern.compile("checks of (.+) pass");
	private static final Pattern ORDER = Pattern.compile("(.+?) of (.+?) ([<>]) (?:(" + NUMBER + ") \\* )?(.+)");

	private final Path file;
	private final List<Variant> variants;

	ExpectationParser(Path file, List<Variant> variants) {
		this.file = file;
		this.variants = variants;
	}

	Expectation parse(String text) throws ExperimentException {
		Matcher checks = CHECKS.matcher(text);
		if (checks.matches()) {
			return new Checks(text, run(checks.group(1)));
		}
		Matcher exponent = EXPONENT.matcher(text);
		if (exponent.matches()) {
			String series = series(exponent.group(3));
			return new Exponent(text, measure(exponent.group(1)), path(exponent.group(2), series), series,
					Double.parseDouble(exponent.group(4)), Double.parseDouble(exponent.group(5)));
		}
		Matcher order = ORDER.matcher(text);
		if (!order.matches()) {
			throw wrong("expect.wrong", text);
		}
		Relation relation = order.group(3).equals(Relation.LESS.sign()) ? Relation.LESS : Relation.GREATER;
		String right = order.group(5);
		double factor = order.group(4) == null ? 1 : Double.parseDouble(order.group(4));
		boolean number = order.group(4) == null && right.matches(NUMBER) && !isRun(right);
		return new Order(text, measure(order.group(1)), run(order.group(2)), relation,
				number ? Double.parseDouble(right) : factor, number ? Optional.empty() : Optional.of(run(right)));
	}

	private Measure measure(String text) throws ExperimentException {
		return Measure.parse(text).orElseThrow(() -> wrong("measure.unknown", FIELD, text, Measure.known()));
	}

	private boolean isRun(String name) {
		return variants.stream().anyMatch(variant -> variant.name().equals(name));
	}

	private String run(String name) throws ExperimentException {
		if (!isRun(name)) {
			throw wrong("run.unknown", FIELD, name,
					String.join(", ", variants.stream().map(Variant::name).toList()));
		}
		return name;
	}

	private String series(String name) throws ExperimentException {
		List<String> series = variants.stream().map(Variant::series).distinct().toList();
		if (!series.contains(name)) {
			throw wrong("run.unknown", FIELD, name, String.join(", ", series));
		}
		return name;
	}

	/** The setting must be one that the series is varied by, in numbers, or there is nothing to fit. */
	private String path(String path, String series) throws ExperimentException {
		List<String> values = variants.stream().filter(variant -> variant.series().equals(series))
				.map(variant -> variant.changes().getOrDefault(path, "")).distinct().toList();
		if (values.size() < 2 || !values.stream().allMatch(value -> value.matches(NUMBER))) {
			throw wrong("expect.path", path, series);
		}
		return path;
	}

	private ExperimentException wrong(String key, Object... arguments) {
		Object[] all = new Object[arguments.length + 1];
		all[0] = file;
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		return new ExperimentException(Messages.text(key, all));
	}
}
