package org.trainyard.runs.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Writes a text into a file that a person has chosen. */
public final class FileExport {

	private FileExport() {
	}

	/** Asks where to; empty if nowhere. */
	public static Optional<Path> choose(Shell shell, String name, String... endings) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		String[] filters = new String[endings.length];
		for (int i = 0; i < endings.length; i++) {
			filters[i] = "*." + endings[i];
		}
		dialog.setFilterExtensions(filters);
		dialog.setFileName(name);
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	/** Writes in the background. */
	public static void schedule(Path file, String text) {
		schedule(file, chosen -> write(chosen, text));
	}

	/** Makes and writes a text in the background. */
	public static void schedule(Path file, Function<Path, IStatus> writing) {
		Job.create(NLS.bind(Messages.FileExport_job, file.getFileName()),
				(IProgressMonitor monitor) -> writing.apply(file))
				.schedule();
	}

	/** Beside it first, so that what was there before is whole until it is replaced. */
	public static IStatus write(Path file, String text) {
		Path beside = file.resolveSibling(file.getFileName() + ".part");
		try {
			Files.writeString(beside, text);
			Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
			return Status.OK_STATUS;
		} catch (IOException e) {
			return Status.error(NLS.bind(Messages.FileExport_failed, file, e.getLocalizedMessage()), e);
		}
	}
}
