package org.trainyard.engine.tensor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;

/**
 * Which kernels MKL, the matrix library inside PyTorch, multiplies with. MKL looks for the name of the processor's maker
 * before it looks for AVX-512, so that AMD's processors get AVX2 kernels although they have AVX-512 as well. Its answer is
 * kept in a variable that is −1 until it is first asked for; here it is answered beforehand. What the processor can do
 * MKL still finds out itself.
 * <p>
 * Nothing is changed on other processors, where the library does not look as expected, or where the environment variable
 * {@value #SWITCH} is {@code off}.
 */
final class MklKernels {

	private static final String SWITCH = "TRAINYARD_MKL_AVX512";
	private static final List<String> NEEDED = List.of("avx512f", "avx512bw", "avx512dq", "avx512vl");
	private static final Path PROCESSOR = Path.of("/proc/cpuinfo");
	private static final Path LIBRARIES = Path.of("/proc/self/maps");
	private static final String QUESTION = "mkl_serv_intel_cpu_true";
	/** {@code mov eax, [rip + distance]}: the first instruction of the function loads the variable. */
	private static final byte[] LOAD = { (byte) 0x8b, 0x05 };
	/** {@code test eax, eax; js +1; ret}: the function returns it unless it is negative. */
	private static final byte[] RETURN = { (byte) 0x85, (byte) 0xc0, 0x78, 0x01, (byte) 0xc3 };

	private MklKernels() {
	}

	/**
	 * Makes MKL use AVX-512 on an AMD processor that has it. To be called before the first matrix product.
	 *
	 * @return whether it does so now
	 */
	static boolean useAvx512OnAmd() {
		try {
			if ("off".equals(System.getenv(SWITCH)) || !isAmdWithAvx512(Files.readAllLines(PROCESSOR))) {
				return false;
			}
			Optional<String> library = torchLibrary();
			return library.isPresent() && answerYes(NativeLibrary.getInstance(library.get()));
		} catch (IOException | UnsatisfiedLinkError otherSystem) {
			return false;
		}
	}

	/** @param lines of {@code /proc/cpuinfo} */
	static boolean isAmdWithAvx512(List<String> lines) {
		Set<String> flags = new HashSet<>();
		boolean amd = false;
		for (String line : lines) {
			String[] field = line.split("\\s*:\\s*", 2);
			amd |= field[0].equals("vendor_id") && field[1].equals("AuthenticAMD");
			if (field[0].equals("flags")) {
				flags.addAll(Arrays.asList(field[1].toLowerCase(Locale.ROOT).split(" ")));
			}
		}
		return amd && flags.containsAll(NEEDED);
	}

	private static Optional<String> torchLibrary() throws IOException {
		return Files.readAllLines(LIBRARIES).stream().filter(line -> line.endsWith("/libtorch_cpu.so"))
				.map(line -> line.substring(line.indexOf('/'))).findFirst();
	}

	private static boolean answerYes(NativeLibrary library) {
		Pointer function = library.getGlobalVariableAddress(QUESTION);
		int distance = LOAD.length + Integer.BYTES;
		byte[] load = function.getByteArray(0, LOAD.length);
		byte[] rest = function.getByteArray(distance, RETURN.length);
		if (!Arrays.equals(load, LOAD) || !Arrays.equals(rest, RETURN)) {
			return false;
		}
		Pointer answer = function.share(distance + function.getInt(LOAD.length));
		if (answer.getInt(0) != -1) {
			return false;
		}
		answer.setInt(0, 1);
		return true;
	}
}
