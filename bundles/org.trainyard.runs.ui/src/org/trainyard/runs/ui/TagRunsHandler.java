package org.trainyard.runs.ui;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.trainyard.runs.Run;

/** Changes the tags of the selected runs: those that all of them have, written one after the other. */
public final class TagRunsHandler extends AbstractHandler {

	/** Western and Japanese commas. */
	private static final String SEPARATOR = "[,、，]";

	@Override
	public Object execute(ExecutionEvent event) {
		List<Run> runs = RunSelection.of(event);
		if (!runs.isEmpty()) {
			Set<String> common = new TreeSet<>(runs.getFirst().tags());
			runs.forEach(run -> common.retainAll(run.tags()));
			String prompt = runs.size() == 1 ? NLS.bind(Messages.TagRuns_one, runs.getFirst().name())
					: NLS.bind(Messages.TagRuns_many, runs.size());
			InputDialog dialog = new InputDialog(HandlerUtil.getActiveShell(event), Messages.TagRuns_title, prompt,
					String.join(", ", common), null);
			if (dialog.open() == Window.OK) {
				change(runs, common, tags(dialog.getValue()));
			}
		}
		return null;
	}

	private static void change(List<Run> runs, Set<String> before, Set<String> after) {
		Set<String> added = new TreeSet<>(after);
		added.removeAll(before);
		Set<String> removed = new TreeSet<>(before);
		removed.removeAll(after);
		if (!added.isEmpty() || !removed.isEmpty()) {
			List<String> ids = runs.stream().map(Run::id).toList();
			StoreChange.schedule(Messages.TagRuns_title, store -> store.tag(ids, added, removed));
		}
	}

	private static Set<String> tags(String text) {
		Set<String> tags = new TreeSet<>();
		Stream.of(text.split(SEPARATOR)).map(String::strip).filter(tag -> !tag.isEmpty()).forEach(tags::add);
		return tags;
	}
}
