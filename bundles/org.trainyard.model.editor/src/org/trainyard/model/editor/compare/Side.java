package org.trainyard.model.editor.compare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.compare.IEditableContent;
import org.eclipse.compare.IStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;

/** One of the two experiments that are compared. */
final class Side {

	private final ITypedElement element;
	private Experiment experiment;
	private boolean changed;

	/** @throws ExperimentException if it cannot be read, in one line */
	Side(ITypedElement element) throws ExperimentException {
		this.element = element;
		if (!(element instanceof IStreamContentAccessor accessor)) {
			throw new ExperimentException(Messages.Side_missing);
		}
		try (InputStream content = accessor.getContents()) {
			experiment = ExperimentFile.read(element.getName(), content);
		} catch (CoreException | IOException e) {
			throw new ExperimentException(e.getLocalizedMessage(), e);
		}
	}

	Experiment experiment() {
		return experiment;
	}

	boolean isChanged() {
		return changed;
	}

	boolean isEditable() {
		return element instanceof IEditableContent content && content.isEditable();
	}

	/**
	 * Takes a setting over from the other side, or a part with all its settings. Where the setting belongs to a kind of
	 * part that this side does not have, the part comes whole.
	 *
	 * @throws ExperimentException if it cannot be taken over; nothing is changed then
	 */
	void takeOver(String path, Experiment other) throws ExperimentException {
		String whole = path;
		while (Settings.find(experiment, whole).isEmpty() && whole.contains(".")) { //$NON-NLS-1$
			whole = whole.substring(0, whole.lastIndexOf('.'));
		}
		Map<String, String> changes = new LinkedHashMap<>();
		for (Map.Entry<String, String> value : Settings.values(other).entrySet()) {
			if (value.getKey().equals(whole) || value.getKey().startsWith(whole + '.')) {
				changes.put(value.getKey(), value.getValue());
			}
		}
		Experiment next = EcoreUtil.copy(experiment);
		Settings.setAll(next, changes);
		experiment = next;
		changed = true;
	}

	/** Hands the changed text to the compare editor, which saves it. */
	void flush() {
		if (changed) {
			((IEditableContent) element).setContent(ExperimentFile.toXmi(experiment).getBytes(StandardCharsets.UTF_8));
			changed = false;
		}
	}
}
