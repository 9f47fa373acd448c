package org.trainyard.runs.ui.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.trainyard.runs.comparison.ComparisonException;
import org.trainyard.runs.comparison.ComparisonFile;
import org.trainyard.runs.comparison.SavedComparison;

/** Reads and writes {@code .comparison} files of the workspace. Never called on the UI thread. */
final class ComparisonSource {

	/** What a file holds. */
	sealed interface Content {

		/** A comparison. */
		record Readable(SavedComparison comparison) implements Content {
		}

		/** Something else; {@code line} says why it is none. */
		record Damaged(String line, String text) implements Content {
		}
	}

	private ComparisonSource() {
	}

	static Content read(IFile file) throws CoreException {
		try (InputStream content = file.getContents(true)) {
			// What is no UTF-8 is no JSON either, which the parser says.
			return parse(file.getFullPath().toString(),
					new String(content.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new CoreException(Status.error(
					NLS.bind(Messages.ComparisonSource_unreadable, file.getFullPath(), e.getLocalizedMessage()), e));
		}
	}

	static Content parse(String name, String text) {
		try {
			return new Content.Readable(ComparisonFile.parse(name, text));
		} catch (ComparisonException e) {
			return new Content.Damaged(e.getMessage(), text);
		}
	}

	/** Writes the whole file or nothing, and lets the workspace notice it. */
	static void write(IFile file, SavedComparison comparison, IProgressMonitor monitor) throws CoreException {
		try {
			ComparisonFile.write(file.getLocation().toPath(), comparison);
			file.refreshLocal(IResource.DEPTH_ZERO, monitor);
		} catch (ComparisonException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
	}
}
