package org.trainyard.runs.ui;

import java.util.Locale;

import org.eclipse.core.expressions.PropertyTester;
import org.trainyard.runs.Run;

/** Tells the workbench which state a run is in, so that commands are offered where they make sense. */
public final class RunStateTester extends PropertyTester {

	@Override
	public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
		return receiver instanceof Run run && run.state().name().toLowerCase(Locale.ROOT).equals(expected);
	}
}
