package org.trainyard.app.guide;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.ui.PlatformUI;

/**
 * Whether F1 opens the guide in a part of the window, by its identifier: in Trainyard's own ones, and in all where there is
 * no other help.
 */
public final class GuideTester extends PropertyTester {

	@Override
	public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
		return receiver instanceof String part
				&& (GuideTopics.shipped().has(part) || !PlatformUI.getWorkbench().getHelpSystem().hasHelpUI());
	}
}
