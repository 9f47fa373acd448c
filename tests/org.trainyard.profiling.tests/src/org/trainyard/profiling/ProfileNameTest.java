package org.trainyard.profiling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.trainyard.profiling.ProfileName.HeadFigure;

class ProfileNameTest {

	@Test
	void parametersAndPartsBelongToTheirLayer() {
		assertEquals("transformer.h.0", ProfileName.block("transformer.h.0.attn.c_attn.weight"));
		assertEquals("transformer.h.0", ProfileName.block("transformer.h.0.mlp.experts.3.weight"));
		assertEquals("transformer.h.0", ProfileName.block("transformer.h.0"));
		assertEquals("transformer.ln_f", ProfileName.block("transformer.ln_f.weight"));
		assertEquals("scale", ProfileName.block("scale"));
	}

	@Test
	void everyNameTellsItsGroup() {
		assertEquals(Optional.of(Group.ATTENTION),
				ProfileName.group(ProfileName.head("transformer.h.0.attn", 1, HeadFigure.ENTROPY)));
		assertEquals(Optional.of(Group.WEIGHT_NORMS), ProfileName.group(ProfileName.BLOCK_UPDATE_RATIO + "h.0"));
		assertEquals(Optional.of(Group.GRADIENT_NORMS), ProfileName.group(ProfileName.BLOCK_GRADIENT_NORM + "h.0"));
		assertEquals(Optional.empty(), ProfileName.group("train/loss"));
		assertEquals(Optional.of(Group.TIME), ProfileName.group(ProfileName.TOKENS_PER_SECOND));
		assertEquals("profiling.fixedPoint", Group.FIXED_POINT.setting());
	}

	@Test
	void listsBeginWithWhatSaysSomethingAlone() {
		assertEquals(List.of("train/loss", "time/step", "memory/resident", "train/tokens_per_second",
				"fixed_point/residual"),
				Stream
						.of("train/loss", "time/step", "time/forward", "memory/resident", "memory/peak",
								"train/tokens_per_second", "machine/processor",
								"fixed_point/residual", "fixed_point/residual/3", "attention/h.0.attn/1/entropy")
						.filter(name -> !ProfileName.isDetail(name)).toList());
	}
}
