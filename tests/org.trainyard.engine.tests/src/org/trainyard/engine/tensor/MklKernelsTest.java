package org.trainyard.engine.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

class MklKernelsTest {

	private static final String AVX512 = "flags\t\t: fpu sse2 avx2 avx512f avx512dq avx512cd avx512bw avx512vl";

	@Test
	void onlyAmdProcessorsWithAvx512AreToldToUseIt() {
		assertTrue(MklKernels.isAmdWithAvx512(List.of("vendor_id\t: AuthenticAMD", AVX512, "", "power management:")));
		assertFalse(MklKernels.isAmdWithAvx512(List.of("vendor_id\t: GenuineIntel", AVX512)));
		assertFalse(MklKernels.isAmdWithAvx512(List.of("vendor_id\t: AuthenticAMD", "flags\t\t: fpu sse2 avx2")));
	}

	@Test
	void thisProcessDoesWhatItsProcessorCalledFor() throws Exception {
		boolean wanted = MklKernels.isAmdWithAvx512(Files.readAllLines(Path.of("/proc/cpuinfo")))
				&& !"off".equals(System.getenv("TRAINYARD_MKL_AVX512"));
		assertEquals(wanted, Torch.usesAvx512OnAmd());
		try (var scope = new Scope()) {
			Tensor product = Tensor.of(new double[] { 1, 2, 3, 4 }, 2, 2)
					.matmul(Tensor.of(new double[] { 5, 6, 7, 8 }, 2, 2));
			assertArrayEquals(new double[] { 19, 22, 43, 50 }, product.toDoubles());
		}
	}
}
