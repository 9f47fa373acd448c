package org.trainyard.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.trainyard.profiling.ExperimentProfile;
import org.trainyard.profiling.ExperimentProfile.Block;
import org.trainyard.profiling.ExperimentProfile.Measurement;
import org.trainyard.profiling.ExperimentProfile.Seconds;
import org.trainyard.profiling.PowerLaw;
import org.trainyard.profiling.Scaling;

/** What was measured of an experiment, as people read it. */
record ProfileTables(ExperimentProfile profile) {

	private static final String NONE = "–";

	void print(PrintWriter out) {
		out.println(Messages.text("profile.machine", profile.machine().processor(), profile.machine().threads(),
				giga(profile.machine().peakOperationsPerSecond())));
		out.println();
		parameters().print(out, "");
		out.println();
		times().print(out, "");
		out.println(Messages.text("profile.times", profile.passes()));
		out.println();
		memory().print(out, "");
		out.println(Messages.text("profile.memory"));
		if (profile.scaling().stream().anyMatch(scaling -> scaling.part().equals(Scaling.SCORES))) {
			out.println();
			blocks().print(out, "");
			out.println(Messages.text("profile.blocks"));
		}
		out.println();
		exponents().print(out, "");
		out.println(Messages.text("profile.exponents", Scaling.END));
	}

	private Table parameters() {
		long total = profile.parameters().total();
		Table table = new Table(Messages.text("profile.block"), Messages.text("column.parameters"), "%").numbersFrom(1);
		for (Block block : profile.parameters().blocks()) {
			row(table, block.name(), block.parameters(), total);
		}
		row(table, Messages.text("params.total"), total, total);
		if (profile.parameters().trainable() != total) {
			row(table, Messages.text("params.trainable"), profile.parameters().trainable(), total);
		}
		return table;
	}

	private static void row(Table table, String name, long parameters, long total) {
		table.row(name, Numbers.grouped(parameters), String.format("%.1f", 100.0 * parameters / total));
	}

	private Table times() {
		Table table = new Table(Messages.text("profile.batch"), Messages.text("costs.operations"),
				Messages.text("profile.first"), Messages.text("costs.forward"), Messages.text("profile.backward"),
				Messages.text("profile.total"), Messages.text("profile.range"), "GFLOP", "GFLOP/s",
				Messages.text("profile.utilization")).numbersFrom(0);
		for (Measurement m : profile.measurements()) {
			Seconds total = m.seconds().total();
			table.row(Numbers.grouped(m.batch()), Numbers.grouped(m.length()), milliseconds(m.seconds().first()),
					milliseconds(m.seconds().forward().mean()), milliseconds(m.seconds().backward().mean()),
					milliseconds(total.mean()), milliseconds(total.minimum()) + "–" + milliseconds(total.maximum()),
					giga(m.operations().step()), giga(m.operationsPerSecond()),
					String.format("%.1f", 100 * m.utilization()));
		}
		return table;
	}

	private Table memory() {
		Table table = new Table(Messages.text("profile.batch"), Messages.text("costs.operations"),
				Messages.text("profile.weights"), Messages.text("profile.gradients"),
				Messages.text("profile.optimizer"),
				Messages.text("profile.activations"), Messages.text("profile.reckoned"),
				Messages.text("profile.resident"))
				.numbersFrom(0);
		for (Measurement m : profile.measurements()) {
			table.row(Numbers.grouped(m.batch()), Numbers.grouped(m.length()), Numbers.grouped(m.bytes().weights()),
					Numbers.grouped(m.bytes().gradients()), Numbers.grouped(m.bytes().optimizer()),
					grouped(m.bytes().activations()), grouped(m.reckonedBytes().activations()),
					grouped(m.bytes().peakResident()));
		}
		return table;
	}

	/** Milliseconds of the blocks alone, a row a length. */
	private Table blocks() {
		List<Scaling> blocks = profile.scaling().stream().filter(scaling -> isBlock(scaling.part())).toList();
		List<String> head = new ArrayList<>(List.of(Messages.text("costs.operations")));
		blocks.forEach(block -> head.add(Messages.text("profile.part." + block.part()).toUpperCase(Locale.ROOT)));
		Table table = new Table(head).numbersFrom(0);
		blocks.stream().flatMap(block -> block.points().stream()).map(Scaling.Point::length).distinct().sorted()
				.forEach(length -> {
					List<String> row = new ArrayList<>(List.of(Numbers.grouped(length)));
					blocks.forEach(block -> row.add(block.points().stream().filter(point -> point.length() == length)
							.findFirst().map(point -> milliseconds(point.seconds())).orElse(NONE)));
					table.row(row);
				});
		return table;
	}

	private static boolean isBlock(String part) {
		return part.equals(Scaling.SCORES) || part.equals(Scaling.ATTENTION) || part.equals(Scaling.FEED_FORWARD);
	}

	private Table exponents() {
		Table table = new Table(Messages.text("profile.part"), Messages.text("profile.lengths"),
				Messages.text("profile.ofOperations"), Messages.text("profile.ofTime"), "R²").numbersFrom(1);
		for (Scaling scaling : profile.scaling()) {
			table.row(Messages.text("profile.part." + scaling.part()), lengths(scaling), exponent(scaling.operations()),
					exponent(scaling.seconds()),
					scaling.seconds() == null ? NONE : String.format("%.4f", scaling.seconds().determination()));
		}
		return table;
	}

	/** Those that the exponents are of. */
	private static String lengths(Scaling scaling) {
		List<Scaling.Point> points = scaling.points();
		List<Scaling.Point> end = points.subList(Math.max(0, points.size() - Scaling.END), points.size());
		return end.isEmpty() ? NONE : end.getFirst().length() + "–" + end.getLast().length();
	}

	private static String exponent(PowerLaw law) {
		return law == null ? NONE : String.format("n^%.2f", law.exponent());
	}

	private static String grouped(Long bytes) {
		return bytes == null ? NONE : Numbers.grouped(bytes);
	}

	private static String milliseconds(double seconds) {
		return String.format("%.2f", 1000 * seconds);
	}

	private static String giga(double operations) {
		return String.format("%,.2f", operations / 1e9);
	}
}
