package org.trainyard.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/**
 * Measures what an experiment costs in a process of its own, without training it. Cancelling it ends the process, which
 * leaves nothing behind. What went wrong is the message of its status.
 */
public final class ProfilingJob extends Job {

	/** What all these jobs belong to. */
	public static final Object FAMILY = ProfilingJob.class;

	/** A line of progress, see the engine's {@code ProfilingProcess}. */
	private static final Pattern PROGRESS = Pattern.compile("(\\d+)/(\\d+) (.*)"); //$NON-NLS-1$

	/** The exit status where one line says what is wrong, see the same. */
	private static final int WRONG_INPUT = 2;

	private final IFile file;
	private final Settings settings;
	private final Consumer<String> result;
	private volatile Process process;
	private volatile boolean cancelled;
	private int shown;

	/**
	 * What is measured.
	 *
	 * @param batches numbers with commas between them; empty for what the experiment says
	 * @param lengths as many, or one of them is one number; empty for those that fit the model
	 * @param passes  how often each pass is timed
	 */
	public record Settings(String batches, String lengths, int passes) {
	}

	/** @param result told the profile as JSON, on the thread of this job */
	public ProfilingJob(IFile file, Settings settings, Consumer<String> result) {
		super(NLS.bind(Messages.ProfilingJob_name, file.getName()));
		this.file = file;
		this.settings = settings;
		this.result = result;
		setUser(false);
	}

	@Override
	public boolean belongsTo(Object family) {
		return FAMILY.equals(family);
	}

	@Override
	protected void canceling() {
		cancelled = true;
		Process running = process;
		if (running != null) {
			running.destroyForcibly();
		}
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.subTask(Messages.TrainingJob_starting);
		try {
			Path location = file.getLocation() == null ? null : file.getLocation().toPath();
			if (location == null || !file.exists()) {
				return Status.error(NLS.bind(Messages.ProfilingJob_missing, file.getFullPath()));
			}
			return measure(new ProfilingProcessCommand(EngineClassPath.find(), location, settings.batches(),
					settings.lengths(), settings.passes()), monitor);
		} catch (CoreException e) {
			return e.getStatus();
		} catch (IOException e) {
			return Status.error(NLS.bind(Messages.TrainingLaunchDelegate_notStarted, e.getLocalizedMessage()), e);
		} catch (InterruptedException e) {
			return Status.CANCEL_STATUS;
		}
	}

	private IStatus measure(ProfilingProcessCommand command, IProgressMonitor monitor)
			throws IOException, InterruptedException {
		Process started = command.builder().start();
		process = started;
		if (cancelled) { // before there was anything to end
			started.destroyForcibly();
		}
		try {
			String last = follow(started, monitor);
			List<String> errors = errors(started);
			int exit = started.waitFor();
			if (cancelled) {
				return Status.CANCEL_STATUS;
			}
			if (exit != 0) {
				return Status.error(exit == WRONG_INPUT && !errors.isEmpty() ? errors.getLast()
						: NLS.bind(Messages.ProfilingJob_ended, exit));
			}
			result.accept(last);
			return Status.OK_STATUS;
		} finally {
			started.destroyForcibly();
		}
	}

	/** @return the last line; empty if the process wrote none, or was ended in the middle of it */
	private String follow(Process started, IProgressMonitor monitor) throws IOException {
		String last = ""; //$NON-NLS-1$
		try (BufferedReader lines = started.inputReader(EngineCommand.ENCODING)) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				last = line;
				show(line, monitor);
			}
		} catch (IOException e) {
			if (!cancelled) { // ending a process closes what it writes to
				throw e;
			}
		}
		return last;
	}

	private void show(String line, IProgressMonitor monitor) {
		Matcher progress = PROGRESS.matcher(line);
		if (progress.matches()) {
			int done = Integer.parseInt(progress.group(1));
			if (done == 0) {
				monitor.beginTask(getName(), Integer.parseInt(progress.group(2)));
			}
			monitor.worked(done - shown);
			shown = done;
			monitor.subTask(progress.group(3));
		}
	}

	/** What the process said was wrong; it is little, and waits until it is read. */
	private List<String> errors(Process started) throws IOException {
		try (BufferedReader lines = started.errorReader(EngineCommand.ENCODING)) {
			return lines.lines().filter(line -> !line.isBlank()).toList();
		} catch (UncheckedIOException e) {
			if (cancelled) {
				return List.of();
			}
			throw e.getCause();
		}
	}
}
