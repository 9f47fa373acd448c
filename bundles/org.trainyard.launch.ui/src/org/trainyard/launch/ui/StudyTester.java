package org.trainyard.launch.ui;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.IPath;
import org.trainyard.model.study.Study;

/** Whether a folder is one of a study. */
public final class StudyTester extends PropertyTester {

	@Override
	public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
		return receiver instanceof IContainer folder && folder.exists(IPath.fromOSString(Study.FILE));
	}
}
