package org.trainyard.model.editor.exchange;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.editor.wizard.ExperimentFilePage;

/** Asks where the imported experiment goes. */
final class TargetPage extends ExperimentFilePage {

	private final ConfigurationPage configuration;

	TargetPage(IStructuredSelection selection, ConfigurationPage configuration) {
		super(selection);
		this.configuration = configuration;
		setTitle(Messages.ImportWizard_title);
		setDescription(Messages.TargetPage_description);
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			propose(configuration.name());
		}
		super.setVisible(visible);
	}

	@Override
	protected InputStream getInitialContents() {
		String xmi = ExperimentFile.toXmi(configuration.imported().orElseThrow().experiment());
		return new ByteArrayInputStream(xmi.getBytes(StandardCharsets.UTF_8));
	}
}
