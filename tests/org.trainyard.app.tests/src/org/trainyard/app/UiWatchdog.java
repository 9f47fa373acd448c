package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.fail;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a test when one event holds the UI thread longer than a person should wait. Found by JUnit for every test of this
 * bundle. Counted is the processor time of the UI thread from the beginning of an event's dispatch to its end, with all
 * events that it causes; where a loop of its own dispatches others meanwhile, as that of a dialog, only the time since that
 * loop last waited. Time that passes is not counted, for others use this machine too. Where nothing of ours is at work, but
 * the platform alone, it may take longer; and once in a test somewhat longer is forgiven.
 */
public final class UiWatchdog implements BeforeEachCallback, AfterEachCallback {

	private static final Limits LIMITS = new Limits(100, 400, 250);

	private static final int[] LOOP = { SWT.PreExternalEventDispatch, SWT.PostExternalEventDispatch };

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	/** What is known to take longer, and why. */
	private static final List<Allowance> ALLOWED = List.of(
			// Opening an experiment makes palette, diagram, outline, cost panel and source editor: some hundred native
			// widgets, and at first classes that were never loaded before.
			new Allowance("org.eclipse.ui.part.MultiPageEditorPart.createPartControl", 900),
			// The platform gives the tool bars the actions of the editor that comes to the front.
			new Allowance("org.eclipse.ui.internal.WorkbenchPage.updateActiveEditorSources", 600),
			// The platform's compare editor, with the viewers of both files, is made when it is opened.
			new Allowance("org.eclipse.compare.CompareEditorInput.createContents", 600),
			new Allowance("org.eclipse.compare.CompareUI.openCompareEditor", 700),
			new Allowance("org.eclipse.compare.CompareUI.openCompareEditorOnPage", 700),
			// Showing the first difference there makes the platform's viewer of two texts.
			new Allowance("org.eclipse.compare.internal.CompareEditorInputNavigator.selectChange", 700),
			// The platform lays out every part of the window when one of them is maximized or restored.
			new Allowance("org.eclipse.e4.ui.workbench.addons.minmax.MinMaxAddon.subscribeTopicTagsChanged", 600),
			// Closing an editor, GTK destroys its widgets one by one.
			new Allowance("org.eclipse.e4.ui.workbench.renderers.swt.ContributedPartRenderer.disposeWidget", 600),
			// A page of an experiment is made when it is first shown: the settings page has one to three native widgets for
			// each of some sixty settings, the diagram page its palette.
			new Allowance("org.trainyard.model.editor.ExperimentEditor.pageChange", 900),
			// Another kind of a part brings other settings: their fields, three native widgets each, are made anew, and the
			// form is laid out.
			new Allowance("org.trainyard.model.editor.settings.SettingsForm.show", 250),
			// Leaving the source page, what was typed is read, and form, diagram, outline and costs follow at once.
			new Allowance("org.trainyard.model.editor.ExperimentDocument.commitText", 600),
			// What these wizards have made they open in its editor, within the click on Finish.
			new Allowance("org.trainyard.model.editor.wizard.NewExperimentWizard.performFinish", 900),
			new Allowance("org.trainyard.model.editor.wizard.NewStudyWizard.performFinish", 900),
			new Allowance("org.trainyard.model.editor.exchange.ImportConfigurationWizard.performFinish", 900),
			// A dialog with a table of all widths, computed and filled before it is shown.
			new Allowance("org.trainyard.model.editor.cost.SizeAdvisorDialog.open", 600));

	/** How many of these watch now. */
	private static int watching;

	/**
	 * A method that may take longer: what else an event does still has to keep the limit.
	 *
	 * @param method class and method
	 * @param millis of processor time that the whole event may take then
	 */
	record Allowance(String method, long millis) {
	}

	/**
	 * How long an event may hold the thread, in milliseconds of processor time.
	 *
	 * @param ours     where something of ours is at work
	 * @param platform where the platform is at work alone
	 * @param once     what is forgiven once in a test: classes that are loaded, a processor that others slow down
	 */
	record Limits(long ours, long platform, long once) {
	}

	private record Begun(int type, long processor) {
	}

	private final Listener begin = event -> begun(event);
	private final Listener end = event -> ended(event);
	private final Listener loop = event -> waited();
	private final Deque<Begun> open = new ArrayDeque<>();
	private final List<String> slow = new ArrayList<>();
	private final List<Allowance> allowances;
	private final Limits limits;
	private ThreadSamples samples;
	private long lastWait;
	private long longest;

	/** Called by JUnit. */
	public UiWatchdog() {
		this(LIMITS, ALLOWED);
	}

	UiWatchdog(Limits limits, List<Allowance> allowances) {
		this.limits = limits;
		this.allowances = allowances;
	}

	static boolean isWatching() {
		return watching > 0;
	}

	@Override
	public void beforeEach(ExtensionContext context) {
		Display display = Display.getCurrent();
		if (display == null) {
			return;
		}
		watching++;
		samples = new ThreadSamples(Thread.currentThread());
		open.clear();
		slow.clear();
		longest = 0;
		lastWait = THREADS.getCurrentThreadCpuTime();
		display.addListener(SWT.PreEvent, begin);
		display.addListener(SWT.PostEvent, end);
		for (int type : LOOP) {
			display.addListener(type, loop);
		}
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Display display = Display.getCurrent();
		if (display == null) {
			return;
		}
		watching--;
		samples.close();
		display.removeListener(SWT.PreEvent, begin);
		display.removeListener(SWT.PostEvent, end);
		for (int type : LOOP) {
			display.removeListener(type, loop);
		}
		if (slow.size() > 1 || longest > limits.once) {
			fail("the UI thread was held: " + String.join("; ", slow));
		}
	}

	private void begun(Event event) {
		long now = THREADS.getCurrentThreadCpuTime();
		if (isOutermost()) {
			samples.begin();
		}
		open.push(new Begun(event.detail, now));
	}

	private void ended(Event event) {
		// Events that began before the test end without their beginning.
		if (open.isEmpty()) {
			return;
		}
		Begun begun = open.pop();
		if (isOutermost()) {
			samples.end();
			long held = (THREADS.getCurrentThreadCpuTime() - Math.max(begun.processor, lastWait)) / 1_000_000;
			if (isTooLong(held) && !isAllowed(held)) {
				longest = Math.max(longest, held);
				slow.add("event " + begun.type + " for " + held + " ms of its processor time, most of it in "
						+ samples.hottest());
			}
			if (!open.isEmpty()) {
				waited(); // a loop within another event has dispatched this one
			}
		}
	}

	private boolean isTooLong(long held) {
		return held > limits.platform || held > limits.ours && held * samples.shareOfOurs() > limits.ours;
	}

	/** Whether no event is open that began since a loop last waited. */
	private boolean isOutermost() {
		return open.stream().noneMatch(outer -> outer.processor >= lastWait);
	}

	/** Whether only what may take longer took longer. */
	private boolean isAllowed(long held) {
		List<Allowance> met = allowances.stream().filter(each -> samples.share(Set.of(each.method)) > 0).toList();
		double share = samples.share(met.stream().map(Allowance::method).collect(Collectors.toSet()));
		return met.stream().anyMatch(each -> held <= each.millis) && held * (1 - share) <= limits.ours;
	}

	private void waited() {
		lastWait = THREADS.getCurrentThreadCpuTime();
		samples.begin();
	}
}
