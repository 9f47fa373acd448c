package org.trainyard.model.editor.wizard;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.trainyard.model.ExperimentFile;

/** Asks for the file; its name follows what the experiment starts from until a person types another. */
final class NewExperimentPage extends ExperimentFilePage {

	private final StartPage start;

	NewExperimentPage(IStructuredSelection selection, StartPage start) {
		super(selection);
		this.start = start;
		setTitle(Messages.NewExperimentWizard_title);
		setDescription(Messages.NewExperimentPage_description);
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		proposeName();
		setPageComplete(validatePage());
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			proposeName();
		}
		super.setVisible(visible);
	}

	/** Proposes the name of what the experiment starts from. */
	void proposeName() {
		if (start.start() != null) {
			propose(start.start().name());
		}
	}

	@Override
	protected InputStream getInitialContents() {
		return new ByteArrayInputStream(ExperimentFile.toXmi(start.experiment()).getBytes(StandardCharsets.UTF_8));
	}
}
