package org.trainyard.engine.tensor;

import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.util.OptionalLong;

import com.sun.jna.Function;
import com.sun.jna.NativeLong;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;

/**
 * Bytes that the C library has handed out in this process and not taken back, those of all tensors among them. glibc counts
 * them since its version 2.33 ({@code mallinfo2}); what is freed is no longer counted, whether or not the system has it
 * back, so that the difference of two moments is what was made between them and is still there. Java's direct buffers, which
 * are freed whenever its garbage is collected, do not count. What other threads allocate in the meantime, such as Java's
 * compiler, does.
 */
public final class NativeHeap {

	/** The result of {@code mallinfo2}, malloc.h; all are {@code size_t}. */
	@FieldOrder({ "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks", "fordblks",
			"keepcost" })
	public static final class Information extends Structure implements Structure.ByValue {
		public NativeLong arena;
		public NativeLong ordblks;
		public NativeLong smblks;
		public NativeLong hblks;
		/** Bytes in blocks that are mapped one by one. */
		public NativeLong hblkhd;
		public NativeLong usmblks;
		public NativeLong fsmblks;
		/** Bytes in all other blocks in use. */
		public NativeLong uordblks;
		public NativeLong fordblks;
		public NativeLong keepcost;
	}

	private static final Function COUNT = find();
	private static final BufferPoolMXBean DIRECT = ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
			.filter(pool -> pool.getName().equals("direct")).findFirst().orElseThrow();

	private NativeHeap() {
	}

	private static Function find() {
		try {
			return Function.getFunction("c", "mallinfo2");
		} catch (UnsatisfiedLinkError otherLibrary) {
			return null;
		}
	}

	/** Bytes in use now; empty where the C library does not say. */
	public static OptionalLong inUse() {
		if (COUNT == null) {
			return OptionalLong.empty();
		}
		Information now = (Information) COUNT.invoke(Information.class, new Object[0]);
		return OptionalLong.of(now.uordblks.longValue() + now.hblkhd.longValue() - DIRECT.getMemoryUsed());
	}
}
