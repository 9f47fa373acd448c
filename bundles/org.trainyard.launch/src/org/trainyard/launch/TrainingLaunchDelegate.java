package org.trainyard.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.core.model.LaunchConfigurationDelegate;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.FrameworkUtil;
import org.trainyard.launch.TrainingProcessCommand.Work;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.validation.FileFacts;
import org.trainyard.model.validation.Validation;
import org.trainyard.runs.RunId;
import org.trainyard.runs.StoreLocation;

/**
 * Trains the experiment of a launch configuration in a process of its own. The process gets a copy of the experiment
 * as it is now, so that later changes of the file concern later runs only, and writes to the workbench's run store. A
 * configuration that {@linkplain TrainingConfiguration#resume resumes} a run trains what the store has of it.
 */
public final class TrainingLaunchDelegate extends LaunchConfigurationDelegate {

	/** Attribute of the process: the run's id in the store. */
	public static final String RUN = "org.trainyard.launch.run"; //$NON-NLS-1$

	@Override
	protected IProject[] getBuildOrder(ILaunchConfiguration configuration, String mode) throws CoreException {
		if (!resumed(configuration).isEmpty()) {
			return null; // “nothing in particular”: no file of the workspace is read
		}
		// What must be saved before the launch is in this project.
		return new IProject[] { TrainingConfiguration.of(configuration).experiment().getProject() };
	}

	@Override
	public boolean buildForLaunch(ILaunchConfiguration configuration, String mode, IProgressMonitor monitor) {
		return false; // an experiment needs no build
	}

	@Override
	public void launch(ILaunchConfiguration configuration, String mode, ILaunch launch, IProgressMonitor monitor)
			throws CoreException {
		String resumed = resumed(configuration);
		if (resumed.isEmpty()) {
			train(configuration, launch, SubMonitor.convert(monitor, 2));
		} else {
			StoreLocation store = store();
			ResumableRun run = ResumableRun.read(store, resumed);
			start(new TrainingProcessCommand(EngineClassPath.find(), 0, store, run.run().id(), run.run().name(),
					new Work.Resume()), run.folder(), configuration, launch);
		}
	}

	private static String resumed(ILaunchConfiguration configuration) throws CoreException {
		return configuration.getAttribute(TrainingConfiguration.RESUMED, ""); //$NON-NLS-1$
	}

	private static void train(ILaunchConfiguration configuration, ILaunch launch, SubMonitor progress)
			throws CoreException {
		TrainingConfiguration settings = TrainingConfiguration.of(configuration);
		Experiment experiment = read(settings.experiment());
		progress.worked(1);
		String run = RunId.random();
		Path snapshot = write(experiment, run);
		progress.worked(1);
		Path source = settings.experiment().getLocation().toPath();
		start(new TrainingProcessCommand(EngineClassPath.find(), settings.heap(), store(), run, settings.runName(),
				new Work.Train(snapshot, source)), folder(settings.experiment()), configuration, launch);
	}

	private static void start(TrainingProcessCommand command, Path folder, ILaunchConfiguration configuration,
			ILaunch launch) throws CoreException {
		Process process = start(command, folder, configuration);
		launch.setAttribute(DebugPlugin.ATTR_CONSOLE_ENCODING, EngineCommand.ENCODING.name());
		var training = new TrainingRunProcess(launch, process, command.name(), Map.of(RUN, command.run(), //
				IProcess.ATTR_PROCESS_TYPE, TrainingConfiguration.TYPE, //
				DebugPlugin.ATTR_PATH, command.arguments().getFirst(), //
				DebugPlugin.ATTR_WORKING_DIRECTORY, folder.toString(), //
				IProcess.ATTR_CMDLINE, String.join(" ", command.arguments()))); //$NON-NLS-1$
		new TrainingJob(training, command).schedule();
	}

	/** The store that the runs of this workbench go to. */
	public static StoreLocation store() throws CoreException {
		return WorkbenchStore.location();
	}

	private static Experiment read(IFile file) throws CoreException {
		try (InputStream content = file.getContents(true)) {
			Experiment experiment = ExperimentFile.read(file.getName(), content);
			Validation.requireValid(experiment, file.getName(),
					FileFacts.of(experiment, folder(file)).read());
			return experiment;
		} catch (ExperimentException e) {
			throw new CoreException(Status.error(e.getMessage()));
		} catch (IOException e) {
			throw new CoreException(Status.error(NLS.bind(Messages.TrainingLaunchDelegate_unreadable,
					file.getFullPath(), e.getLocalizedMessage()), e));
		}
	}

	private static Path write(Experiment experiment, String run) throws CoreException {
		Path folder = Platform.getStateLocation(FrameworkUtil.getBundle(TrainingLaunchDelegate.class)).toPath();
		Path snapshot = folder.resolve(run + '.' + ExperimentFile.EXTENSION);
		try {
			Files.createDirectories(folder);
			ExperimentFile.write(experiment, snapshot);
			return snapshot;
		} catch (IOException e) {
			throw new CoreException(Status.error(
					NLS.bind(Messages.TrainingLaunchDelegate_noSnapshot, snapshot, e.getLocalizedMessage()), e));
		}
	}

	private static Process start(TrainingProcessCommand command, Path folder, ILaunchConfiguration configuration)
			throws CoreException {
		String[] environment = DebugPlugin.getDefault().getLaunchManager().getEnvironment(configuration);
		ProcessBuilder builder = command.builder(folder);
		if (environment != null) {
			builder.environment().clear();
			for (String variable : environment) {
				int end = variable.indexOf('=');
				builder.environment().put(variable.substring(0, end), variable.substring(end + 1));
			}
		}
		builder.environment().putAll(command.environment());
		try {
			return builder.start();
		} catch (IOException e) {
			throw new CoreException(
					Status.error(NLS.bind(Messages.TrainingLaunchDelegate_notStarted, e.getLocalizedMessage()), e));
		}
	}

	private static Path folder(IFile file) {
		return file.getParent().getLocation().toPath();
	}
}
