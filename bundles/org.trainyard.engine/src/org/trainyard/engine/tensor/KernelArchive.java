package org.trainyard.engine.tensor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs TorchScript source text into the archive that {@code torch::jit::load} reads: a stored zip with the code, a
 * pickle of one parameterless module, no constants and the format's version.
 */
final class KernelArchive {

	/** Pickle protocol 2: {@code obj = __torch__.Kernels.__new__(); obj.__dict__ = {"training": True}}. */
	private static final byte[] MODULE = pickle();
	private static final byte[] EMPTY_TUPLE = { (byte) 0x80, 2, ')', '.' };

	private KernelArchive() {
	}

	/** @param source one class {@code Kernels(Module)} in the form in which TorchScript serializes code */
	static byte[] of(String source) {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			store(zip, "kernels/data.pkl", MODULE);
			store(zip, "kernels/code/__torch__.py", source.getBytes(UTF_8));
			store(zip, "kernels/constants.pkl", EMPTY_TUPLE);
			store(zip, "kernels/version", "10\n".getBytes(UTF_8));
		} catch (IOException e) {
			throw new AssertionError("Memory cannot be written", e);
		}
		return bytes.toByteArray();
	}

	private static byte[] pickle() {
		var pickle = new ByteArrayOutputStream();
		pickle.writeBytes(new byte[] { (byte) 0x80, 2 });
		pickle.writeBytes("c__torch__\nKernels\n)".getBytes(UTF_8));
		pickle.write(0x81);
		pickle.writeBytes("}(X".getBytes(UTF_8));
		byte[] key = "training".getBytes(UTF_8);
		pickle.writeBytes(new byte[] { (byte) key.length, 0, 0, 0 });
		pickle.writeBytes(key);
		pickle.write(0x88);
		pickle.writeBytes("ub.".getBytes(UTF_8));
		return pickle.toByteArray();
	}

	private static void store(ZipOutputStream zip, String name, byte[] data) throws IOException {
		var checksum = new CRC32();
		checksum.update(data);
		var entry = new ZipEntry(name);
		entry.setMethod(ZipEntry.STORED);
		entry.setSize(data.length);
		entry.setCrc(checksum.getValue());
		zip.putNextEntry(entry);
		zip.write(data);
		zip.closeEntry();
	}
}
