package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.trainyard.model.editor.diagram.DiagramCanvas;

/** How long it takes until an opened experiment is drawn, in a workbench that has drawn one before. */
@Tag("long") // a timing: another build on the same machine would make it fail
class OpenTimeTest {

	private static final int ROUNDS = 11;
	private static final long LIMIT_MILLIS = 300;

	@Test
	void drawsNinetySixLayersWithinThreeHundredMilliseconds() throws Exception {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		Composite window = page.getWorkbenchWindow().getShell();
		String text = Gpt2.XL.replace("hiddenSize=\"1600\"", "hiddenSize=\"12288\"")
				.replace("heads=\"25\"", "heads=\"96\"")
				.replace("feedForwardSize=\"6400\"", "feedForwardSize=\"49152\"")
				.replace("layers=\"48\"", "layers=\"96\"");
		try (var project = new TestProject("open-test")) {
			IFile file = project.write("large.experiment", text);
			long[] passed = new long[ROUNDS];
			long[] processor = new long[ROUNDS];
			for (int i = 0; i < ROUNDS; i++) {
				page.closeAllEditors(false);
				EventLoop.spinUntil(() -> Widgets.all(window, DiagramCanvas.class).isEmpty(), 20, TimeUnit.SECONDS,
						"no diagram");
				long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
				long start = System.nanoTime();
				IEditorPart editor = IDE.openEditor(page, file);
				EventLoop.spinUntil(() -> Widgets.all(window, DiagramCanvas.class).stream()
						.anyMatch(canvas -> canvas.picture().find("loss").isPresent()), 20, TimeUnit.SECONDS, "loss");
				Widgets.all(window, DiagramCanvas.class).getFirst().update();
				passed[i] = (System.nanoTime() - start) / 1_000_000;
				processor[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1_000_000;
				assertTrue(editor.getTitle().startsWith("large"));
			}
			System.out.println(
					"opened and drawn after " + Arrays.toString(passed) + " ms, of which the window's thread works "
							+ Arrays.toString(processor) + " ms");
			// Others who use the machine only ever add to it.
			long fastest = Arrays.stream(processor).min().orElseThrow();
			assertTrue(fastest < LIMIT_MILLIS, () -> fastest + " ms");
		}
	}
}
