package org.trainyard.launch;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationType;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.osgi.util.NLS;
import org.trainyard.runs.Run;

/**
 * What a launch configuration of the type “Training run” says.
 *
 * @param file workspace path of the experiment
 * @param name what the run is called; empty for the name of the experiment's file
 * @param heap the largest Java heap of the process in MiB, 0 to leave it to the virtual machine; tensors are not in it
 */
public record TrainingConfiguration(String file, String name, int heap) {

	/** The type of launch configuration. */
	public static final String TYPE = "org.trainyard.launch.trainingRun"; //$NON-NLS-1$

	/** Attribute: workspace path of the experiment. */
	public static final String EXPERIMENT = "org.trainyard.launch.experiment"; //$NON-NLS-1$
	/** Attribute: what the run is called. */
	public static final String NAME = "org.trainyard.launch.name"; //$NON-NLS-1$
	/** Attribute: id of the run that is continued; without it a launch makes a new one. */
	static final String RESUMED = "org.trainyard.launch.resumed"; //$NON-NLS-1$
	/** Attribute: the largest Java heap in MiB. */
	public static final String HEAP = "org.trainyard.launch.heap"; //$NON-NLS-1$

	public static TrainingConfiguration of(ILaunchConfiguration configuration) throws CoreException {
		return new TrainingConfiguration(configuration.getAttribute(EXPERIMENT, ""), //$NON-NLS-1$
				configuration.getAttribute(NAME, ""), configuration.getAttribute(HEAP, 0)); //$NON-NLS-1$
	}

	/** Writes the values into a launch configuration, which then appears in the context of the experiment's file. */
	public void applyTo(ILaunchConfigurationWorkingCopy configuration) {
		configuration.setAttribute(EXPERIMENT, file);
		setOrRemove(configuration, NAME, name.isBlank() ? null : name.strip());
		setOrRemove(configuration, HEAP, heap == 0 ? null : heap);
		IFile resource = resource();
		configuration.setMappedResources(resource == null ? null : new IResource[] { resource });
	}

	private static void setOrRemove(ILaunchConfigurationWorkingCopy configuration, String key, Object value) {
		if (value == null) {
			configuration.removeAttribute(key);
		} else {
			configuration.setAttribute(key, value);
		}
	}

	/** A saved launch configuration for the experiment, named after its file. */
	public static ILaunchConfiguration create(IFile experiment) throws CoreException {
		ILaunchManager launches = DebugPlugin.getDefault().getLaunchManager();
		ILaunchConfigurationType type = launches.getLaunchConfigurationType(TYPE);
		String name = launches
				.generateLaunchConfigurationName(experiment.getFullPath().removeFileExtension().lastSegment());
		ILaunchConfigurationWorkingCopy configuration = type.newInstance(null, name);
		new TrainingConfiguration(experiment.getFullPath().toString(), "", 0).applyTo(configuration); //$NON-NLS-1$
		return configuration.doSave();
	}

	/** A launch configuration, not saved, that continues a run from its last checkpoint. */
	public static ILaunchConfigurationWorkingCopy resume(Run run) throws CoreException {
		ILaunchManager launches = DebugPlugin.getDefault().getLaunchManager();
		ILaunchConfigurationWorkingCopy configuration = launches.getLaunchConfigurationType(TYPE).newInstance(null,
				launches.generateLaunchConfigurationName(run.name()));
		configuration.setAttribute(NAME, run.name());
		configuration.setAttribute(RESUMED, run.id());
		return configuration;
	}

	/**
	 * The experiment's file.
	 *
	 * @throws CoreException one line, if none is named or there is none
	 */
	public IFile experiment() throws CoreException {
		IFile resource = resource();
		if (resource == null) {
			throw new CoreException(Status.error(Messages.TrainingConfiguration_noExperiment));
		}
		if (!resource.isAccessible() || resource.getLocation() == null) {
			throw new CoreException(Status.error(NLS.bind(Messages.TrainingConfiguration_missing, file)));
		}
		return resource;
	}

	/** What the run is called. */
	public String runName() {
		return name.isBlank() ? IPath.fromPortableString(file).removeFileExtension().lastSegment() : name.strip();
	}

	/** The file named, whether it exists or not; null where none is named. */
	private IFile resource() {
		IPath path = IPath.fromPortableString(file);
		return path.segmentCount() < 2 ? null : ResourcesPlugin.getWorkspace().getRoot().getFile(path);
	}
}
