package org.trainyard.runs.ui.comparison;

import java.util.UUID;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.trainyard.runs.comparison.ComparisonFile;
import org.trainyard.runs.comparison.SavedComparison;
import org.trainyard.runs.ui.RunImages;

/**
 * A comparison that is in no file. The workbench keeps it as it is now, so that it is there again after a restart, and
 * can be opened again after it was closed.
 */
public final class ComparisonInput implements IEditorInput, IPersistableElement {

	private static final String ID = "id";
	private static final String TEXT = "comparison";

	private final String id;
	private volatile String text;

	private ComparisonInput(String id, String text) {
		this.id = id;
		this.text = text;
	}

	/** A new one. */
	public static ComparisonInput of(SavedComparison comparison) {
		return new ComparisonInput(UUID.randomUUID().toString(), ComparisonFile.text(comparison));
	}

	/** One that the workbench has kept; null where it has not. */
	static ComparisonInput restore(IMemento memento) {
		String id = memento.getString(ID);
		String text = memento.getString(TEXT);
		return id == null || text == null ? null : new ComparisonInput(id, text);
	}

	/** The comparison, as in a file. */
	String text() {
		return text;
	}

	/** What to keep from now on. */
	void keep(SavedComparison comparison) {
		text = ComparisonFile.text(comparison);
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return RunImages.descriptor("compare");
	}

	@Override
	public String getName() {
		return Messages.ComparisonInput_name;
	}

	@Override
	public String getToolTipText() {
		return Messages.ComparisonInput_toolTip;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(ID, id);
		memento.putString(TEXT, text);
	}

	@Override
	public String getFactoryId() {
		return ComparisonInputFactory.ID;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ComparisonInput input && id.equals(input.id);
	}

	@Override
	public int hashCode() {
		return id.hashCode();
	}
}
