package org.trainyard.model.editor.wizard;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.study.Studies;
import org.trainyard.model.study.StudyText;

/**
 * A study that comes with the examples.
 *
 * @param name  of its folder, stable in every language
 * @param title in the user's language
 * @param page  in the user's language, Markdown with a paragraph a line
 */
record ShippedStudy(String name, String title, String page, Path folder) {

	private static final String EXAMPLES = "org.trainyard.examples"; //$NON-NLS-1$

	/** All that there are; one whose page cannot be read is left out. */
	static List<ShippedStudy> all() {
		Bundle bundle = Platform.getBundle(EXAMPLES);
		Optional<File> examples = bundle == null ? Optional.empty() : FileLocator.getBundleFileLocation(bundle);
		Studies studies = Studies.of(path -> examples.map(folder -> url(new File(folder, path))).orElse(null));
		List<ShippedStudy> all = new ArrayList<>();
		for (String name : studies.names()) {
			studies.find(name).flatMap(folder -> read(name, folder)).ifPresent(all::add);
		}
		return all;
	}

	private static URL url(File file) {
		try {
			return file.exists() ? file.toURI().toURL() : null;
		} catch (MalformedURLException e) {
			throw new IllegalArgumentException(e);
		}
	}

	private static Optional<ShippedStudy> read(String name, Path folder) {
		StudyText text = new StudyText(folder);
		try {
			return Optional.of(new ShippedStudy(name, text.title(), text.unwrapped(), folder));
		} catch (ExperimentException e) {
			return Optional.empty();
		}
	}
}
