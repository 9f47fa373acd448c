package org.trainyard.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

/** A project of one test, deleted at its end. */
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

	private final IProject project;

	TestProject(String name) throws CoreException {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		project.create(null);
		project.open(null);
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
		project.delete(true, true, null);
	}
}
