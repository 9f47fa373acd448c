package org.trainyard.charts;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTException;

/** Writes an exported chart so that there is the whole file or what was there before. */
final class ChartFile {

	/** What a file is to hold. */
	@FunctionalInterface
	interface Content {

		void write(OutputStream out) throws IOException;
	}

	/** What a text file is to hold. */
	@FunctionalInterface
	interface Text {

		void write(Writer writer) throws IOException;
	}

	private ChartFile() {
	}

	/** Writes beside the file and then moves it there; what goes wrong is said in one line. */
	static IStatus write(Path file, Content content) {
		Path beside = file.resolveSibling(file.getFileName() + ".part");
		try {
			try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE,
					StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
				OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
				content.write(out);
				out.flush();
				channel.force(true);
			}
			Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
			return Status.OK_STATUS;
		} catch (IOException | SWTException e) {
			remove(beside);
			return Status.error(NLS.bind(Messages.ChartMenu_exportFailed, file, reason(e)), e);
		}
	}

	/** Passes text on as UTF-8. */
	static void text(OutputStream out, Text text) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		text.write(writer);
		writer.flush();
	}

	private static void remove(Path beside) {
		try {
			Files.deleteIfExists(beside);
		} catch (IOException e) {
			// The first reason is the one to tell.
		}
	}

	private static String reason(Exception e) {
		if (e instanceof FileSystemException file && file.getReason() != null) {
			return file.getReason();
		}
		Throwable cause = e instanceof SWTException swt && swt.throwable != null ? swt.throwable : e;
		return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
	}
}
