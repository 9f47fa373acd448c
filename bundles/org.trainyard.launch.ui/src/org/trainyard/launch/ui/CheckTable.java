package org.trainyard.launch.ui;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.trainyard.profiling.ComponentChecks;
import org.trainyard.profiling.ComponentChecks.Outcome;
import org.trainyard.profiling.ComponentChecks.Result;

/** What was looked for in the parts of a model, a row each, and above them how many passed. */
final class CheckTable {

	private static final String BUNDLE = "org.trainyard.launch.ui"; //$NON-NLS-1$

	private final LocalResourceManager images;
	private final Label summary;
	private final Table table;

	CheckTable(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(new GridLayout());
		images = new LocalResourceManager(JFaceResources.getResources(), area);
		summary = new Label(area, SWT.WRAP);
		summary.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		table = new Table(area, SWT.FULL_SELECTION | SWT.SINGLE);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		table.setHeaderVisible(true);
		for (String title : List.of(Messages.CheckTable_check, Messages.ProfileTable_part, Messages.CheckTable_measured,
				Messages.CheckTable_expected, Messages.CheckTable_result, Messages.CheckTable_note)) {
			new TableColumn(table, title.equals(Messages.CheckTable_measured) ? SWT.RIGHT : SWT.LEFT).setText(title);
		}
	}

	void show(ComponentChecks checks) {
		summary.setText(NLS.bind(Messages.CheckTable_summary,
				new Object[] { checks.passed(), checks.decided(), checks.batch(), checks.length() }));
		table.setRedraw(false);
		table.removeAll();
		for (Result result : checks.results()) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setImage(image(result.outcome()));
			item.setText(new String[] { result.check().title(), result.part(), result.measured(), result.expected(),
					word(result.outcome()), result.note() == null ? "" : result.note() }); //$NON-NLS-1$
		}
		for (TableColumn column : table.getColumns()) {
			column.pack();
		}
		table.setRedraw(true);
		summary.getParent().layout();
	}

	/** Why there are no checks. */
	void show(String reason) {
		table.removeAll();
		summary.setText(NLS.bind(Messages.CheckTable_unchecked, reason).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		summary.getParent().layout();
	}

	/** The sign of an outcome. */
	Image image(Outcome outcome) {
		return images.get(ResourceLocator
				.imageDescriptorFromBundle(BUNDLE,
						"icons/check-" + outcome.name().toLowerCase(Locale.ROOT) + ".svg") //$NON-NLS-1$ //$NON-NLS-2$
				.orElseGet(ImageDescriptor::getMissingImageDescriptor));
	}

	private static String word(Outcome outcome) {
		return switch (outcome) {
		case PASSED -> Messages.CheckTable_passed;
		case FAILED -> Messages.CheckTable_failed;
		case SKIPPED -> Messages.CheckTable_skipped;
		};
	}
}
