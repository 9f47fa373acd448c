package org.trainyard.engine.tensor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import ai.djl.engine.EngineException;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtSymbolBlock;
import ai.djl.pytorch.jni.IValue;
import ai.djl.pytorch.jni.JniUtils;

/**
 * Calls the TorchScript functions of {@code kernels.py}: what DJL lacks, computes wrongly under gradients, or does in
 * many calls instead of one.
 * <p>
 * DJL's public call of a TorchScript method switches gradients off, so its native method is called through a method
 * handle: unlike a class of ours in DJL's package, that also works where each bundle has its own class loader.
 */
final class Kernels {

	private static final PtSymbolBlock MODULE = load();
	private static final MethodHandle RUN;
	private static final MethodHandle RESULT;

	static {
		try {
			Class<?> library = Class.forName("ai.djl.pytorch.jni.PyTorchLibrary", true,
					JniUtils.class.getClassLoader());
			MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(library, MethodHandles.lookup());
			Object instance = lookup.findStaticGetter(library, "LIB", library).invoke();
			RUN = lookup.findVirtual(library, "moduleRunMethod", MethodType.methodType(long.class, long.class,
					String.class, long[].class, boolean.class, boolean.class)).bindTo(instance);
			RESULT = MethodHandles.privateLookupIn(IValue.class, MethodHandles.lookup()).findConstructor(IValue.class,
					MethodType.methodType(void.class, long.class));
		} catch (Throwable e) {
			throw new ExceptionInInitializerError(e);
		}
	}

	private Kernels() {
	}

	private static PtSymbolBlock load() {
		try (InputStream source = Kernels.class.getResourceAsStream("kernels.py")) {
			byte[] archive = KernelArchive.of(new String(source.readAllBytes(), StandardCharsets.UTF_8));
			return JniUtils.loadModule(Torch.manager(), new ByteArrayInputStream(archive), false, false);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @param arguments a {@link Tensor}, a list of tensors, a {@link Long}, {@link Double} or {@link Boolean} each */
	static Tensor tensor(String kernel, Object... arguments) {
		try (IValue result = run(kernel, arguments)) {
			return new Tensor(result.toTensor(Torch.manager()));
		}
	}

	static List<Tensor> tensors(String kernel, Object... arguments) {
		try (IValue result = run(kernel, arguments)) {
			return Arrays.stream(result.toTensorArray(Torch.manager())).map(Tensor::new).toList();
		}
	}

	private static IValue run(String kernel, Object... arguments) {
		Scope.requireOpen();
		IValue[] values = new IValue[arguments.length];
		try {
			long[] handles = new long[arguments.length];
			for (int i = 0; i < values.length; i++) {
				values[i] = value(arguments[i]);
				handles[i] = values[i].getHandle();
			}
			long result = (long) RUN.invokeExact((long) MODULE.getHandle(), kernel, handles, true, false);
			return (IValue) RESULT.invokeExact(result);
		} catch (EngineException e) {
			// TorchScript prints the kernel first, and what is wrong in the last line.
			throw new EngineException(kernel + ": " + e.getMessage().lines().reduce("", (first, last) -> last), e);
		} catch (RuntimeException | Error e) {
			throw e;
		} catch (Throwable e) {
			throw new AssertionError("A native method throws no checked exception", e);
		} finally {
			for (IValue value : values) {
				if (value != null) {
					value.close();
				}
			}
		}
	}

	private static IValue value(Object argument) {
		return switch (argument) {
		case Tensor tensor -> IValue.from(tensor.array());
		case Long number -> IValue.from(number.longValue());
		case Double number -> IValue.from(number.doubleValue());
		case Boolean truth -> IValue.from(truth.booleanValue());
		case List<?> list -> IValue
				.listFrom(list.stream().map(element -> ((Tensor) element).array()).toArray(PtNDArray[]::new));
		default -> throw new IllegalArgumentException("No kernel takes " + argument);
		};
	}
}
