package org.trainyard.profiling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricUnitTest {

	@ParameterizedTest
	@CsvSource({ "time/step, s", "time/profiling, s", "memory/resident, B", "memory/native, B", "machine/memory, B",
			"machine/gpu/0/memory, B", "machine/gpu/12/power, W", "machine/gpu/0/use, ''", "machine/processor, ''",
			"speed/operations_per_second, FLOP/s", "speed/peak_operations_per_second, FLOP/s",
			"speed/utilization, ''", "train/tokens_per_second, tokens/s", "samples_per_second, 1/s",
			"attention/transformer.h.0.attn/3/entropy, nats", "attention/transformer.h.0.attn/3/locality, ''",
			"block/gradient_norm/transformer.h.0, ''" })
	void namesThatTheEngineRecordsSayTheirUnit(String metric, String symbol) {
		assertEquals(symbol, MetricUnit.of(metric).symbol());
	}

	@ParameterizedTest
	@CsvSource({ "train/loss", "eval/exact_match", "time/mine", "memory/gpu_mb", "machine/gpu/fan/power", "entropy",
			"attention" })
	void nothingIsSaidOfMetricsThatAnyoneMayHaveNamed(String metric) {
		assertEquals(MetricUnit.NONE, MetricUnit.of(metric));
	}

	/** A new metric of these groups needs a unit, or is a share and belongs here. */
	@Test
	void allOfTimeMemoryAndMachineButSharesHaveAUnit() throws Exception {
		Set<String> without = new TreeSet<>();
		for (Field field : ProfileName.class.getFields()) {
			String name = field.getType() == String.class && Modifier.isStatic(field.getModifiers())
					? (String) field.get(null)
					: "";
			if (name.matches("(time|speed|memory|machine)/.*[^/]") && MetricUnit.of(name) == MetricUnit.NONE) {
				without.add(name);
			}
		}
		assertEquals(Set.of(ProfileName.TIME_SUMMARY, ProfileName.UTILIZATION, ProfileName.MACHINE_PROCESSOR,
				ProfileName.PROCESS_PROCESSOR), without);
	}
}
