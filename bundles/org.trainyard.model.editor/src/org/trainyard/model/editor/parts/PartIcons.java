package org.trainyard.model.editor.parts;

import org.eclipse.jface.resource.ImageDescriptor;

/** The pictures of parts and variants. */
final class PartIcons {

	private PartIcons() {
	}

	/** The picture of that name in the folder {@code icons/parts}. */
	static ImageDescriptor descriptor(String name) {
		return ImageDescriptor.createFromURLSupplier(true,
				() -> PartIcons.class.getResource("/icons/parts/" + name + ".svg")); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
