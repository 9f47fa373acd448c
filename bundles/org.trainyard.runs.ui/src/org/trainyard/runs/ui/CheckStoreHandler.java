package org.trainyard.runs.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.trainyard.runs.StoreCheck;

/** Reads everything in the store, and says what is not as it should be. */
public final class CheckStoreHandler extends AbstractHandler {

	/** More than a dialog can hold; the command line prints all. */
	private static final int MOST = 20;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		StoreJob.schedule(Messages.CheckStore_job, HandlerUtil.getActiveShellChecked(event),
				store -> text(StoreCheck.of(store, true)));
		return null;
	}

	private static String text(StoreCheck.Findings findings) {
		Object[] numbers = { findings.runs(), findings.points(), findings.problems().size() };
		String summary = NLS.bind(
				findings.problems().isEmpty() ? Messages.CheckStore_sound : Messages.CheckStore_unsound, numbers);
		Stream<String> orphans = findings.orphans().stream().map(each -> NLS.bind(Messages.CheckStore_orphan, each));
		String lines = Stream.concat(findings.problems().stream(), orphans).limit(MOST)
				.collect(Collectors.joining("\n"));
		return lines.isEmpty() ? summary : summary + "\n\n" + lines;
	}
}
