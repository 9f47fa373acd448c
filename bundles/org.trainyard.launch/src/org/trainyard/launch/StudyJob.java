package org.trainyard.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.trainyard.runs.StoreLocation;

/**
 * Runs the study of a folder in a process of its own, into the workbench's run store, and leaves the results in the
 * folder. Cancelling it stops the run that is at work with a checkpoint; running the study again goes on. Closing the
 * workbench ends neither.
 */
public final class StudyJob extends Job {

	/** What all these jobs belong to. */
	public static final Object FAMILY = StudyJob.class;

	private static final String MAIN = "org.trainyard.engine.study.StudyProcess"; //$NON-NLS-1$
	private static final Path SETSID = Path.of("/usr/bin/setsid"); //$NON-NLS-1$
	private static final String RESULTS = "results"; //$NON-NLS-1$
	/** The line of the process that comes to a run. */
	private static final Pattern PROGRESS = Pattern.compile("(\\d+)/(\\d+) (.*)"); //$NON-NLS-1$
	/** The exit status where a run failed; the results are there nevertheless. */
	private static final int FAILED = 3;

	private final IContainer folder;
	private volatile Process process;
	private volatile boolean cancelled;
	private volatile boolean compared;
	private int shown;

	/** @param folder of the study */
	public StudyJob(IContainer folder) {
		super(NLS.bind(Messages.StudyJob_name, folder.getName()));
		this.folder = folder;
	}

	@Override
	public boolean belongsTo(Object family) {
		return FAMILY.equals(family);
	}

	/** Whether the study has come to its end, with all its runs compared, be it that some of them failed. */
	public boolean isCompared() {
		return compared;
	}

	/** The saved comparison, which is there when the study has come to its end. */
	public IFile comparison() {
		return folder.getFile(IPath.fromOSString(RESULTS).append(folder.getName()).addFileExtension("comparison")); //$NON-NLS-1$
	}

	@Override
	protected void canceling() {
		if (isClosing()) {
			return; // the platform cancels all jobs then
		}
		cancelled = true;
		Process running = process;
		if (running != null) {
			end(running);
		}
	}

	/** Unlike the process, its handle leaves the streams open: it is listened to until it has ended. */
	private static void end(Process process) {
		process.toHandle().destroy();
	}

	private static boolean isClosing() {
		Bundle own = FrameworkUtil.getBundle(StudyJob.class);
		return own.getState() != Bundle.ACTIVE
				|| own.getBundleContext().getBundle(Constants.SYSTEM_BUNDLE_ID).getState() == Bundle.STOPPING;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			if (folder.getLocation() == null || !folder.isAccessible()) {
				return Status.error(NLS.bind(Messages.StudyJob_missing, folder.getFullPath()));
			}
			return run(folder.getLocation().toPath(), monitor);
		} catch (CoreException e) {
			return e.getStatus();
		} catch (IOException e) {
			return Status.error(NLS.bind(Messages.TrainingLaunchDelegate_notStarted, e.getLocalizedMessage()), e);
		} catch (InterruptedException e) {
			return Status.CANCEL_STATUS; // the workbench is being closed; the study goes on
		}
	}

	private IStatus run(Path study, IProgressMonitor monitor) throws CoreException, IOException, InterruptedException {
		StoreLocation store = TrainingLaunchDelegate.store();
		List<String> command = EngineCommand.java(EngineClassPath.find(), 0, MAIN);
		if (Files.isExecutable(SETSID)) {
			command.addFirst(SETSID.toString()); // what ends the workbench does not reach it
		}
		command.addAll(List.of(study.toString(), store.toString(), study.resolve(RESULTS).toString()));
		ProcessBuilder builder = new ProcessBuilder(command).directory(study.toFile()).redirectErrorStream(true);
		builder.environment().putAll(EngineCommand.ENVIRONMENT);
		builder.environment().putAll(store.environment());
		Process started = builder.start();
		process = started;
		if (cancelled) { // before there was anything to stop
			end(started);
		}
		String last = follow(started, monitor);
		int exit = started.waitFor();
		folder.refreshLocal(IResource.DEPTH_INFINITE, monitor);
		if (cancelled) {
			return Status.CANCEL_STATUS;
		}
		compared = exit == 0 || exit == FAILED;
		return switch (exit) {
		case 0 -> Status.OK_STATUS;
		case FAILED -> Status.error(NLS.bind(Messages.StudyJob_failed, folder.getName(), RESULTS));
		default ->
			Status.error(saysNothingWrong(last) ? NLS.bind(Messages.StudyJob_ended, folder.getName(), exit) : last);
		};
	}

	/** @return the last line, which says what is wrong if something is */
	private String follow(Process started, IProgressMonitor monitor) throws IOException {
		String last = ""; //$NON-NLS-1$
		try (BufferedReader lines = started.inputReader(EngineCommand.ENCODING)) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				last = line;
				show(line, monitor);
			}
		}
		return last;
	}

	/** The process was ended from outside while it told how it goes on: its lines of a run are indented. */
	private static boolean saysNothingWrong(String last) {
		return last.isBlank() || Character.isWhitespace(last.charAt(0)) || PROGRESS.matcher(last).matches();
	}

	private void show(String line, IProgressMonitor monitor) {
		Matcher progress = PROGRESS.matcher(line);
		if (progress.matches()) {
			int number = Integer.parseInt(progress.group(1));
			if (number == 1) {
				monitor.beginTask(getName(), Integer.parseInt(progress.group(2)));
			}
			monitor.worked(number - 1 - shown);
			shown = number - 1;
			monitor.subTask(line);
		}
	}
}
