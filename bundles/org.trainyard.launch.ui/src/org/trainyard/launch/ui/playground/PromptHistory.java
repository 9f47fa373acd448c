package org.trainyard.launch.ui.playground;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** The prompts that were used last, the latest first; kept from one start of the workbench to the next. */
final class PromptHistory {

	private static final int KEPT = 30;

	private final Preferences node = InstanceScope.INSTANCE.getNode("org.trainyard.launch.ui").node("prompts"); //$NON-NLS-1$ //$NON-NLS-2$

	List<String> prompts() {
		List<String> prompts = new ArrayList<>();
		for (int i = 0; i < KEPT; i++) {
			String prompt = node.get(Integer.toString(i), ""); //$NON-NLS-1$
			if (!prompt.isEmpty()) {
				prompts.add(prompt);
			}
		}
		return prompts;
	}

	/** Puts a prompt before the others. */
	void keep(String prompt) {
		List<String> prompts = new ArrayList<>(prompts());
		if (prompt.isEmpty() || !prompts.isEmpty() && prompts.getFirst().equals(prompt)) {
			return;
		}
		prompts.remove(prompt);
		prompts.addFirst(prompt);
		for (int i = 0; i < Math.min(KEPT, prompts.size()); i++) {
			node.put(Integer.toString(i), prompts.get(i));
		}
		flush();
	}

	/** Files are written in the background. */
	private void flush() {
		Job.createSystem(Messages.PromptHistory_job, (IProgressMonitor monitor) -> {
			try {
				node.flush();
			} catch (BackingStoreException unwritable) {
				// They hold until the end of this session.
				ILog.of(PromptHistory.class).warn(unwritable.getMessage());
			}
		}).schedule();
	}
}
