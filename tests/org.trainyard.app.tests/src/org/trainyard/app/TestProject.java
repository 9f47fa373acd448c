package org.trainyard.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.FileEditorInput;

/** A project of one test, deleted at its end together with the editors of its files. */
final class TestProject implements AutoCloseable {

	/** A small experiment that trains in a few seconds; the text is not laid out as Trainyard does it. */
	static final String EXPERIMENT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<experiment:Experiment xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
				xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
				xmlns:experiment="http://www.trainyard.org/experiment/1" description="A test.">
				<model xsi:type="experiment:EncoderDecoder" hiddenSize="16" heads="4" feedForwardSize="32"
					encoderLayers="1" decoderLayers="1"/>
				<task xsi:type="experiment:CopyTask" length="4"/>
				<training batchSize="8" steps="20" evaluationInterval="10" evaluationSequences="16"/>
			</experiment:Experiment>
			""";

	/** Whether the workbench has opened it; a test may have closed it since. */
	private static boolean exampleOpened;

	private final IProject project;

	TestProject(String name) throws CoreException {
		awaitExamples();
		hide(IPageLayout.ID_PROP_SHEET); // a test before may have opened it, and it has the fields of the editor too
		project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		project.create(null);
		project.open(null);
	}

	/** The workbench opens its first example when it likes, which must not be in the middle of a test. */
	static void awaitExamples() {
		IFile first = ResourcesPlugin.getWorkspace().getRoot().getProject(ExamplesJob.PROJECT)
				.getFile("copy.experiment");
		EventLoop.spinUntil(() -> exampleOpened || page().findEditor(new FileEditorInput(first)) != null, 60,
				TimeUnit.SECONDS, "the first example is open");
		exampleOpened = true;
	}

	private static void hide(String view) {
		IViewPart shown = page().findView(view);
		if (shown != null) {
			page().hideView(shown);
		}
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	/** The editors of the project's files. */
	List<IEditorReference> editors() throws PartInitException {
		List<IEditorReference> editors = new ArrayList<>();
		for (IEditorReference editor : page().getEditorReferences()) {
			if (ResourceUtil.getFile(editor.getEditorInput()) instanceof IFile file
					&& file.getProject().equals(project)) {
				editors.add(editor);
			}
		}
		return editors;
	}

	IProject project() {
		return project;
	}

	IFile write(String name, String text) throws CoreException {
		IFile file = project.getFile(name);
		var content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
		if (file.exists()) {
			file.setContents(content, IResource.FORCE, null);
		} else {
			file.create(content, IResource.FORCE, null);
		}
		return file;
	}

	static String read(IFile file) throws CoreException, IOException {
		try (InputStream content = file.getContents(true)) {
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Override
	public void close() throws CoreException {
		page().closeEditors(editors().toArray(IEditorReference[]::new), false);
		project.delete(true, true, null);
	}
}
