package org.trainyard.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.trainyard.model.Costs;
import org.trainyard.model.ElementType;
import org.trainyard.model.Memory;
import org.trainyard.model.Operations;

/** What an experiment costs, for people and for programs. */
final class CostsReport {

	private CostsReport() {
	}

	static void print(Costs costs, PrintWriter out) {
		memory(costs).print(out, "");
		if (costs.keyValueBytesPerToken() > 0) {
			out.println();
			cache(costs).print(out, "");
		}
		out.println();
		operations(costs).print(out, "");
	}

	static Map<String, Object> object(Costs costs) {
		Map<String, Object> object = new LinkedHashMap<>();
		object.put("batch", costs.batch());
		object.put("length", costs.lengths().target());
		Memory memory = costs.memory();
		Map<String, Object> bytes = new LinkedHashMap<>();
		bytes.put("weights", memory.weights());
		bytes.put("gradients", memory.gradients());
		bytes.put("optimizer", memory.optimizer());
		bytes.put("activations", memory.activations());
		bytes.put("total", memory.total());
		object.put("bytes", bytes);
		Map<String, Object> cache = new LinkedHashMap<>();
		for (ElementType type : ElementType.values()) {
			cache.put(name(type), costs.keyValueBytesPerToken(type));
		}
		object.put("keyValueBytesPerToken", cache);
		object.put("operations", operations(costs.operations()));
		object.put("operationsByLength", costs.operationsByLength().stream().map(CostsReport::operations).toList());
		return object;
	}

	private static Map<String, Object> operations(Operations operations) {
		Map<String, Object> object = new LinkedHashMap<>();
		object.put("length", operations.length());
		object.put("attentionProjections", operations.projections());
		object.put("attentionScores", operations.scores());
		object.put("feedForward", operations.feedForward());
		object.put("ends", operations.ends());
		object.put("forward", operations.forward());
		object.put("step", operations.step());
		return object;
	}

	private static Table memory(Costs costs) {
		Memory memory = costs.memory();
		Table table = new Table(
				Messages.text("costs.memory", costs.batch(), costs.lengths().target()), Messages.text("column.bytes"))
				.numbersFrom(1);
		table.row(Messages.text("costs.weights"), Numbers.grouped(memory.weights()));
		table.row(Messages.text("costs.gradients"), Numbers.grouped(memory.gradients()));
		table.row(Messages.text("costs.optimizer"), Numbers.grouped(memory.optimizer()));
		table.row(Messages.text("costs.activations"), Numbers.grouped(memory.activations()));
		return table.row(Messages.text("params.total"), Numbers.grouped(memory.total()));
	}

	private static Table cache(Costs costs) {
		Table table = new Table(Messages.text("costs.cache"), Messages.text("column.bytesPerToken"),
				Messages.text("column.bytesOfLongest")).numbersFrom(1);
		for (ElementType type : ElementType.values()) {
			table.row(name(type), Numbers.grouped(costs.keyValueBytesPerToken(type)),
					Numbers.grouped(costs.keyValueBytes(type)));
		}
		return table;
	}

	private static Table operations(Costs costs) {
		Table table = new Table(Messages.text("costs.operations"), Messages.text("costs.attention"),
				Messages.text("costs.feedForward"), Messages.text("costs.ends"), Messages.text("costs.forward"),
				Messages.text("costs.step")).numbersFrom(0);
		List<Operations> rows = new ArrayList<>(costs.operationsByLength());
		rows.removeIf(row -> row.length() == costs.lengths().target());
		rows.add(costs.operations());
		rows.sort((a, b) -> Long.compare(a.length(), b.length()));
		for (Operations row : rows) {
			table.row(Numbers.grouped(row.length()), giga(row.attention()), giga(row.feedForward()), giga(row.ends()),
					giga(row.forward()), giga(row.step()));
		}
		return table;
	}

	private static String giga(long operations) {
		return String.format("%,.3f", operations / 1e9);
	}

	private static String name(ElementType type) {
		return type.name().toLowerCase(Locale.ROOT);
	}
}
