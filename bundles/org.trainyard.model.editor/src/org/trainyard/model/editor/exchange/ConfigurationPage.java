package org.trainyard.model.editor.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.ParameterCount;
import org.trainyard.model.Setting;
import org.trainyard.model.Settings;
import org.trainyard.model.exchange.ConfigurationImport;
import org.trainyard.model.exchange.Imported;
import org.trainyard.model.experiment.Experiment;

/** Takes a configuration from a file or as text, and shows at once what it becomes. */
final class ConfigurationPage extends WizardPage {

	/** Configurations are far smaller; what is longer is refused by the import. In bytes. */
	private static final int LIMIT = 4 << 20;

	private static final int TEXT_LINES = 9;
	private static final int PREVIEW_LINES = 8;

	private final String initialFile;
	private Text file;
	private Text text;
	private Text preview;
	private Imported imported;

	/** @param selection what is selected in the workbench; the first file of it is proposed */
	ConfigurationPage(IStructuredSelection selection) {
		super("configuration"); //$NON-NLS-1$
		setTitle(Messages.ImportWizard_title);
		setDescription(Messages.ConfigurationPage_description);
		IFile selected = Adapters.adapt(selection.getFirstElement(), IFile.class);
		initialFile = selected != null && selected.getLocation() != null
				&& ("json".equals(selected.getFileExtension()) || "py".equals(selected.getFileExtension())) //$NON-NLS-1$ //$NON-NLS-2$
						? selected.getLocation().toOSString()
						: ""; //$NON-NLS-1$
	}

	/** What came of the text as it is now; empty while it is no configuration. */
	Optional<Imported> imported() {
		return Optional.ofNullable(imported);
	}

	/** What the experiment may be called: as the file is, or as its folder where all such files have the same name. */
	String name() {
		IPath path = IPath.fromOSString(file.getText().strip());
		String name = path.removeFileExtension().lastSegment();
		boolean usual = "config".equals(name) && path.segmentCount() > 1; //$NON-NLS-1$
		String own = usual ? path.segment(path.segmentCount() - 2) : name;
		return own == null || own.isBlank() ? "imported" : own; //$NON-NLS-1$
	}

	@Override
	public void createControl(Composite parent) {
		var composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(composite);
		new Label(composite, SWT.NONE).setText(Messages.ConfigurationPage_file);
		file = new Text(composite, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
		var browse = new Button(composite, SWT.PUSH);
		browse.setText(Messages.ConfigurationPage_browse);
		setButtonLayoutData(browse);
		text = area(composite, Messages.ConfigurationPage_text, SWT.H_SCROLL, TEXT_LINES);
		text.setFont(JFaceResources.getTextFont());
		preview = area(composite, Messages.ConfigurationPage_preview, SWT.WRAP | SWT.READ_ONLY, PREVIEW_LINES);
		setControl(composite);
		file.addModifyListener(event -> load());
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
		text.addModifyListener(event -> show());
		setPageComplete(false);
		file.setText(initialFile);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			file.setFocus();
		}
	}

	private static Text area(Composite parent, String label, int style, int lines) {
		var title = new Label(parent, SWT.NONE);
		title.setText(label);
		GridDataFactory.fillDefaults().span(3, 1).indent(0, 4).applyTo(title);
		var area = new Text(parent, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | style);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(480, lines * area.getLineHeight())
				.applyTo(area);
		return area;
	}

	private void browse() {
		var dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setText(Messages.ImportWizard_title);
		dialog.setFilterExtensions(new String[] { "*.json;*.py;*.txt", "*" }); //$NON-NLS-1$ //$NON-NLS-2$
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
		}
	}

	/** Takes the text of the file over; while there is none, only says so. */
	private void load() {
		String path = file.getText().strip();
		if (path.isEmpty()) {
			show();
			return;
		}
		try {
			text.setText(read(Path.of(path)));
		} catch (NoSuchFileException | InvalidPathException e) {
			refuse(NLS.bind(Messages.ConfigurationPage_noFile, path));
		} catch (CharacterCodingException e) {
			refuse(NLS.bind(Messages.ConfigurationPage_noText, path));
		} catch (IOException e) {
			refuse(NLS.bind(Messages.ConfigurationPage_unreadable, path, e.getLocalizedMessage()));
		}
	}

	private static String read(Path path) throws IOException {
		try (InputStream content = Files.newInputStream(path)) {
			byte[] bytes = content.readNBytes(LIMIT);
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
	}

	private void show() {
		if (text.getText().isBlank()) {
			imported = null;
			preview.setText(""); //$NON-NLS-1$
			setErrorMessage(null);
			setPageComplete(false);
			return;
		}
		try {
			imported = ConfigurationImport.read(source(), text.getText());
			preview.setText(describe(imported));
			setErrorMessage(null);
			setPageComplete(true);
		} catch (ExperimentException e) {
			refuse(e.getMessage());
		}
	}

	private void refuse(String reason) {
		imported = null;
		preview.setText(reason); // in full: the title has room for two lines only
		setErrorMessage(reason);
		setPageComplete(false);
	}

	/** What the text is called in messages. */
	private String source() {
		String name = IPath.fromOSString(file.getText().strip()).lastSegment();
		return name == null ? Messages.ConfigurationPage_source : name;
	}

	private static String describe(Imported imported) {
		Experiment experiment = imported.experiment();
		Stream<String> header = Settings.find(experiment, "model").map(model -> NLS.bind( //$NON-NLS-1$
				Messages.ConfigurationPage_header, model.choiceLabel(model.value()),
				NumberFormat.getIntegerInstance().format(ParameterCount.total(experiment)))).stream();
		Stream<String> warnings = imported.warnings().stream()
				.map(warning -> NLS.bind(Messages.ConfigurationPage_warning, warning));
		Stream<String> settings = Settings.of(experiment).stream()
				.filter(setting -> setting.path().startsWith("model.") && !setting.value().isEmpty()) //$NON-NLS-1$
				.map(setting -> NLS.bind(Messages.ConfigurationPage_setting, setting.label(), value(setting)));
		return Stream.of(header, warnings, settings).flatMap(lines -> lines).collect(Collectors.joining("\n")); //$NON-NLS-1$
	}

	private static String value(Setting setting) {
		return setting.choices().isEmpty() ? setting.value() : setting.choiceLabel(setting.value());
	}
}
