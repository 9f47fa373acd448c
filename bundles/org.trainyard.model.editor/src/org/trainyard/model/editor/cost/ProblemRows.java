package org.trainyard.model.editor.cost;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.trainyard.model.editor.ExperimentEditor;
import org.trainyard.model.editor.problems.FixMenu;
import org.trainyard.model.validation.Problem;
import org.trainyard.model.validation.Severity;

/** What is wrong, each with a link to its setting and one for each fix. */
final class ProblemRows {

	private static final String SHOW = "show"; //$NON-NLS-1$
	private static final int WIDTH = 200;

	private final Composite parent;
	private final ExperimentEditor editor;
	private final FormToolkit toolkit;
	private List<Problem> shown;

	ProblemRows(Composite parent, ExperimentEditor editor, FormToolkit toolkit) {
		this.parent = parent;
		this.editor = editor;
		this.toolkit = toolkit;
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(parent);
	}

	/** Shows the problems; returns whether they are others than before. */
	boolean show(List<Problem> problems) {
		if (problems.equals(shown)) {
			return false;
		}
		shown = List.copyOf(problems);
		for (Control child : parent.getChildren()) {
			child.dispose();
		}
		if (shown.isEmpty()) {
			Label none = toolkit.createLabel(parent, Messages.ProblemRows_none);
			GridDataFactory.fillDefaults().span(2, 1).applyTo(none);
		}
		shown.forEach(this::addRow);
		return true;
	}

	private void addRow(Problem problem) {
		Label icon = toolkit.createLabel(parent, ""); //$NON-NLS-1$
		icon.setImage(image(problem.severity()));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
		var link = new Link(parent, SWT.WRAP);
		toolkit.adapt(link, true, true);
		StringBuilder text = new StringBuilder(plain(problem.message()))
				.append(anchor(SHOW, Messages.ProblemRows_show));
		for (int i = 0; i < problem.fixes().size(); i++) {
			text.append(anchor(String.valueOf(i), problem.fixes().get(i).label()));
		}
		link.setText(text.toString());
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> follow(problem, event.text)));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(link);
	}

	private void follow(Problem problem, String target) {
		if (target.equals(SHOW)) {
			editor.reveal(problem.path());
		} else {
			FixMenu.apply(editor, problem.fixes().get(Integer.parseInt(target)));
		}
	}

	private static String anchor(String target, String text) {
		return "\n<a href=\"" + target + "\">" + plain(text) + "</a>"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Without what a link takes for a tag or a mnemonic. */
	private static String plain(String text) {
		return text.replace("&", "&&").replace("<", "‹").replace(">", "›"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}

	private static Image image(Severity severity) {
		return PlatformUI.getWorkbench().getSharedImages().getImage(switch (severity) {
		case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
		case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
		case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
		});
	}
}
