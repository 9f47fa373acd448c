package org.trainyard.model;

import java.util.Locale;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs each test in English, whatever the machine speaks. */
public final class InEnglish implements BeforeEachCallback, AfterEachCallback {

	private Locale machine;

	@Override
	public void beforeEach(ExtensionContext context) {
		machine = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Locale.setDefault(machine);
	}
}
