package org.trainyard.runs.ui.comparison;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Makes the comparisons again that the workbench has kept. */
public final class ComparisonInputFactory implements IElementFactory {

	/** Names the factory in {@code plugin.xml}. */
	static final String ID = "org.trainyard.runs.ui.comparison.input";

	@Override
	public IAdaptable createElement(IMemento memento) {
		return ComparisonInput.restore(memento);
	}
}
