package org.trainyard.model.editor.parts;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.trainyard.model.Setting;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;

/** What the part does, where that is published, and what its settings mean. */
public final class DocumentationSection extends PartSection {

	private static final Pattern PAPER = Pattern.compile("arXiv:([0-9]+\\.[0-9]+)"); //$NON-NLS-1$
	private static final int WIDTH = 400;

	private Link text;

	@Override
	public void createControls(Composite parent, TabbedPropertySheetPage page) {
		super.createControls(parent, page);
		Composite body = getWidgetFactory().createComposite(parent);
		GridLayoutFactory.swtDefaults().margins(8, 8).applyTo(body);
		text = new Link(body, SWT.WRAP);
		getWidgetFactory().adapt(text, true, true);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		text.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open(event.text)));
	}

	private static void open(String address) {
		if (!PartGuide.open(address)) {
			Program.launch(address);
		}
	}

	@Override
	public void refresh() {
		EObject part = part().orElse(null);
		Experiment experiment = document().experiment().orElse(null);
		if (part == null || experiment == null) {
			return;
		}
		String shown = Stream.concat(general(part), settings(experiment, part)).collect(Collectors.joining("\n\n")); //$NON-NLS-1$
		String linked = PAPER.matcher(shown.replace("&", "&&")) //$NON-NLS-1$ //$NON-NLS-2$
				.replaceAll("<a href=\"https://arxiv.org/abs/$1\">arXiv:$1</a>"); //$NON-NLS-1$
		if (!linked.equals(text.getText())) {
			text.setText(linked);
			text.requestLayout();
		}
	}

	private static Stream<String> general(EObject part) {
		String purpose = part.eContainer() == null ? "" : PartText.setting(part).description(); //$NON-NLS-1$
		return Stream.of(PartText.description(part), purpose, PartGuide.link(part)).filter(line -> !line.isEmpty())
				.distinct();
	}

	private static Stream<String> settings(Experiment experiment, EObject part) {
		return Settings.of(experiment).stream()
				.filter(setting -> setting.owner() == part && !setting.description().isEmpty())
				.map(DocumentationSection::line);
	}

	private static String line(Setting setting) {
		return NLS.bind(Messages.DocumentationSection_setting, setting.label(), setting.description());
	}

	@Override
	public boolean shouldUseExtraSpace() {
		return true;
	}
}
