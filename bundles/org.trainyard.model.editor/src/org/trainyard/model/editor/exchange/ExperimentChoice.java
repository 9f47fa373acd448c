package org.trainyard.model.editor.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.ResourceUtil;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.editor.ExperimentEditor;
import org.trainyard.model.experiment.Experiment;

/** The experiments of the workspace, as their editors show them or, without one, as their files are. */
record ExperimentChoice(IWorkbenchPage page) {

	/** The experiment files of the open projects, by path. */
	List<IFile> files() {
		List<IFile> files = new ArrayList<>();
		try {
			ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
				if (resource instanceof IFile file && isExperiment(file)) {
					files.add(file);
				}
				return !resource.isDerived();
			});
		} catch (CoreException e) {
			ILog.of(ExperimentChoice.class).log(e.getStatus()); // those found so far can be chosen
		}
		files.sort((first, second) -> first.getFullPath().toString().compareTo(second.getFullPath().toString()));
		return files;
	}

	/** The selected experiment, or the one whose editor is in front. */
	Optional<IFile> present(IStructuredSelection selection) {
		IFile selected = Adapters.adapt(selection.getFirstElement(), IFile.class);
		if (selected != null && isExperiment(selected)) {
			return Optional.of(selected);
		}
		return Optional.ofNullable(page.getActiveEditor()).map(editor -> ResourceUtil.getFile(editor.getEditorInput()))
				.filter(ExperimentChoice::isExperiment);
	}

	private static boolean isExperiment(IResource file) {
		return ExperimentFile.EXTENSION.equals(file.getFileExtension());
	}

	/** @throws ExperimentException if the file is no experiment */
	Experiment read(IFile file) throws ExperimentException {
		if (ResourceUtil.findEditor(page, file) instanceof ExperimentEditor editor && editor.isReadable()
				&& editor.document().experiment().isPresent()) {
			return editor.document().experiment().get();
		}
		try (InputStream content = file.getContents(true)) {
			return ExperimentFile.read(file.getName(), content);
		} catch (CoreException | IOException e) {
			throw new ExperimentException(
					NLS.bind(Messages.ExportPage_unreadable, file.getName(), e.getLocalizedMessage()), e);
		}
	}
}
