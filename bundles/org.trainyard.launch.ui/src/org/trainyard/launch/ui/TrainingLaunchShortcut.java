package org.trainyard.launch.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.ILaunchShortcut2;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.trainyard.launch.TrainingConfiguration;

/** Run As &gt; Training run, on an experiment's file or editor: uses its launch configuration or makes one. */
public final class TrainingLaunchShortcut implements ILaunchShortcut2 {

	@Override
	public void launch(ISelection selection, String mode) {
		file(selection).ifPresent(file -> launch(file, mode));
	}

	@Override
	public void launch(IEditorPart editor, String mode) {
		// What is run is what the editor shows.
		if (!editor.isDirty() || editor.getSite().getPage().saveEditor(editor, false)) {
			file(editor).ifPresent(file -> launch(file, mode));
		}
	}

	private static void launch(IFile file, String mode) {
		try {
			List<ILaunchConfiguration> configurations = configurations(file);
			Optional<ILaunchConfiguration> configuration = switch (configurations.size()) {
			case 0 -> Optional.of(TrainingConfiguration.create(file));
			case 1 -> Optional.of(configurations.getFirst());
			default -> choose(configurations);
			};
			configuration.ifPresent(chosen -> DebugUITools.launch(chosen, mode));
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}

	private static Optional<ILaunchConfiguration> choose(List<ILaunchConfiguration> configurations) {
		Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
		var dialog = new ElementListSelectionDialog(shell, DebugUITools.newDebugModelPresentation());
		dialog.setTitle(Messages.TrainingLaunchShortcut_title);
		dialog.setMessage(Messages.TrainingLaunchShortcut_choose);
		dialog.setElements(configurations.toArray());
		return dialog.open() == Window.OK ? Optional.of((ILaunchConfiguration) dialog.getFirstResult())
				: Optional.empty();
	}

	private static List<ILaunchConfiguration> configurations(IFile file) throws CoreException {
		ILaunchManager launches = DebugPlugin.getDefault().getLaunchManager();
		List<ILaunchConfiguration> found = new ArrayList<>();
		for (ILaunchConfiguration configuration : launches
				.getLaunchConfigurations(launches.getLaunchConfigurationType(TrainingConfiguration.TYPE))) {
			if (TrainingConfiguration.of(configuration).file().equals(file.getFullPath().toString())) {
				found.add(configuration);
			}
		}
		return found;
	}

	@Override
	public ILaunchConfiguration[] getLaunchConfigurations(ISelection selection) {
		return configurations(file(selection));
	}

	@Override
	public ILaunchConfiguration[] getLaunchConfigurations(IEditorPart editor) {
		return configurations(file(editor));
	}

	private static ILaunchConfiguration[] configurations(Optional<IFile> file) {
		try {
			return file.isEmpty() ? null : configurations(file.get()).toArray(ILaunchConfiguration[]::new);
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus());
			return null; // “the framework is to look itself”
		}
	}

	@Override
	public IResource getLaunchableResource(ISelection selection) {
		return file(selection).orElse(null);
	}

	@Override
	public IResource getLaunchableResource(IEditorPart editor) {
		return file(editor).orElse(null);
	}

	private static Optional<IFile> file(IEditorPart editor) {
		return Optional.ofNullable(ResourceUtil.getFile(editor.getEditorInput()));
	}

	private static Optional<IFile> file(ISelection selection) {
		return selection instanceof IStructuredSelection structured && structured.size() == 1
				? Optional.ofNullable(Adapters.adapt(structured.getFirstElement(), IFile.class))
				: Optional.empty();
	}
}
