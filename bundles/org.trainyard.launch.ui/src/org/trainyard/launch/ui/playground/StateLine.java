package org.trainyard.launch.ui.playground;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.trainyard.launch.InferenceEvent;

/** Says how things stand, what is wrong, and after a failure offers to try again. */
final class StateLine {

	/** A line is as wide as what is around it, and breaks there. */
	private static final int NARROWEST = 60;

	private final Composite area;
	private final Label image;
	private final Label text;
	private final Link retry;
	private final Runnable changed;

	/** @param changed is told when more or less room is needed */
	StateLine(Composite parent, Runnable tryAgain, Runnable changed) {
		this.changed = changed;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		image = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).exclude(true).applyTo(image);
		text = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST, SWT.DEFAULT).applyTo(text);
		retry = new Link(area, SWT.NONE);
		retry.setText(Messages.StateLine_retry);
		GridDataFactory.fillDefaults().span(2, 1).exclude(true).applyTo(retry);
		retry.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> tryAgain.run()));
		show(new PlaygroundState.NoRun());
	}

	void show(PlaygroundState state) {
		switch (state) {
		case PlaygroundState.NoRun none -> show(Messages.StateLine_noRun, null, false);
		case PlaygroundState.Loading loading -> show(Messages.StateLine_loading, null, false);
		case PlaygroundState.Ready(InferenceEvent.Ready model) when model.warning().isPresent() ->
			show(model.warning().get(), ISharedImages.IMG_OBJS_WARN_TSK, false);
		case PlaygroundState.Ready(InferenceEvent.Ready model) ->
			show(NLS.bind(Messages.StateLine_ready, model.step()), null, false);
		case PlaygroundState.Generating(String prompt) -> show(Messages.StateLine_generating, null, false);
		case PlaygroundState.Resting resting -> show(Messages.StateLine_resting, null, false);
		case PlaygroundState.Failed(String line) -> show(line, ISharedImages.IMG_OBJS_ERROR_TSK, true);
		}
	}

	/** Shows why a prompt is not answered. */
	void refuse(String line) {
		show(line, ISharedImages.IMG_OBJS_ERROR_TSK, false);
	}

	private void show(String line, String icon, boolean failed) {
		text.setText(line.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		image.setImage(icon == null ? null : PlatformUI.getWorkbench().getSharedImages().getImage(icon));
		include(image, icon != null);
		GridDataFactory.createFrom((GridData) text.getLayoutData()).span(icon == null ? 2 : 1, 1)
				.applyTo(text);
		include(retry, failed);
		area.getParent().layout(true, true);
		changed.run();
	}

	private static void include(Control control, boolean included) {
		((GridData) control.getLayoutData()).exclude = !included;
		control.setVisible(included);
	}
}
