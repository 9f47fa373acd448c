package org.trainyard.app.guide;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** Where the guide speaks of what, as its {@code topics.index} says. */
final class GuideTopics {

	/** The bundle of the guide. */
	static final String BUNDLE = "org.trainyard.help"; //$NON-NLS-1$

	private static final String FOLDER = "html/"; //$NON-NLS-1$
	private static final String INDEX = FOLDER + "topics.index"; //$NON-NLS-1$
	private static final String START = "index.html"; //$NON-NLS-1$
	private static final String ENGLISH = "en"; //$NON-NLS-1$

	private static final GuideTopics SHIPPED = read(Platform.getBundle(BUNDLE));

	private final Properties pages;
	private final String folder;

	private GuideTopics(Properties pages, String folder) {
		this.pages = pages;
		this.folder = folder;
	}

	/** Those of the guide that comes with Trainyard, in the language of the workbench. */
	static GuideTopics shipped() {
		return SHIPPED;
	}

	private static GuideTopics read(Bundle bundle) {
		URL index = bundle.getEntry(INDEX);
		var pages = new Properties();
		try (Reader reader = new InputStreamReader(index.openStream(), StandardCharsets.UTF_8)) {
			pages.load(reader);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		String own = FOLDER + Platform.getNL().split("_")[0] + '/'; //$NON-NLS-1$
		return new GuideTopics(pages, bundle.getEntry(own + START) == null ? FOLDER + ENGLISH + '/' : own);
	}

	/** Whether the guide speaks of a view or an editor, by its identifier, or of a part of an experiment, by its class. */
	boolean has(String topic) {
		return pages.containsKey(topic);
	}

	/** The place of a topic in the bundle, with its anchor; the start where there is none. */
	String place(Optional<String> topic) {
		return folder + topic.map(pages::getProperty).orElse(START);
	}
}
