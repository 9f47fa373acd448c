package org.trainyard.model.editor.parts;

import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.osgi.util.NLS;

/** The names of the variants and the reasons why they do not fit, in the language of the default locale. */
final class VariantText {

	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private VariantText() {
	}

	static String of(String key, Object... arguments) {
		String text = ResourceBundle.getBundle(VariantText.class.getPackageName() + ".variants", Locale.getDefault(), //$NON-NLS-1$
				VariantText.class.getClassLoader(), NO_FALLBACK).getString(key);
		return arguments.length == 0 ? text : NLS.bind(text, arguments);
	}
}
