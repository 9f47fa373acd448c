package org.trainyard.runs.ui;

import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.trainyard.runs.RunState;

/** The icons of this bundle, alive as long as a control. */
public final class RunImages {

	private static final String BUNDLE = "org.trainyard.runs.ui";

	private final ResourceManager resources;

	RunImages(Control owner) {
		resources = new LocalResourceManager(JFaceResources.getResources(), owner);
	}

	Image of(RunState state) {
		return resources.get(descriptor("state-" + state.name().toLowerCase(Locale.ROOT)));
	}

	/** An icon by its file's name without the ending. */
	public static ImageDescriptor descriptor(String name) {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg")
				.orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}
}
