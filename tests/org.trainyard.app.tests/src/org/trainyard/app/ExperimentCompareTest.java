package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.ResourceNode;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Compares two experiments in Eclipse's compare editor. */
class ExperimentCompareTest {

	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private final Shell shell = page.getWorkbenchWindow().getShell();
	private TestProject project;
	private IFile left;
	private IFile right;
	private IEditorPart editor;

	@BeforeEach
	void compare() throws Exception {
		project = new TestProject("compare-test");
		left = project.write("left.experiment", TestProject.EXPERIMENT);
		right = project.write("right.experiment",
				TestProject.EXPERIMENT.replace("hiddenSize=\"16\"", "hiddenSize=\"32\"")
						.replace("experiment:CopyTask", "experiment:SortTask"));
		CompareUI.openCompareEditorOnPage(new TwoFiles(left, right), page);
		EventLoop.spinUntil(() -> !Widgets.all(shell, Tree.class).stream().filter(ExperimentCompareTest::isSettings)
				.toList().isEmpty(), 30, TimeUnit.SECONDS, "the comparison");
		editor = page.getActiveEditor();
	}

	@AfterEach
	void close() throws Exception {
		page.closeEditor(editor, false);
		project.close();
	}

	@Test
	void showsTheSettingsThatDiffer() {
		assertEquals(List.of("Model Encoder-decoder Transformer Encoder-decoder Transformer",
				"Hidden size 16 units 32 units", "Task Copy Sort"), rows(tree().getItems()));
		choose("All settings");
		assertTrue(rows(tree().getItems()).contains("Heads 4 4"), () -> rows(tree().getItems()).toString());
	}

	@Test
	void copiesASettingAndSavesIt() throws Exception {
		TreeItem hidden = tree().getItem(0).getItem(0);
		tree().setSelection(hidden);
		var selection = new Event();
		selection.item = hidden;
		tree().notifyListeners(SWT.Selection, selection);
		choose("Copy to right");
		assertArrayEquals(new String[] { "Task Copy Sort" }, rows(tree().getItems()).toArray());
		assertTrue(editor.isDirty());
		page.saveEditor(editor, false);
		assertTrue(TestProject.read(right).contains("hiddenSize=\"16\""), TestProject.read(right));
		assertEquals(TestProject.EXPERIMENT, TestProject.read(left));
	}

	/** The platform's team support replaces the commands of its comparison, so that it must not be hidden as a whole. */
	@Test
	void offersToCompareFilesWithEachOtherAndWithTheirHistory() {
		for (String command : List.of("UnmanagedFileContributions", "compareWithEachOther", "compareLocalHistory")) {
			assertTrue(PlatformUI.getWorkbench().getActivitySupport().getActivityManager()
					.getIdentifier("org.eclipse.team.ui/org.eclipse.team.ui." + command).isEnabled(), command);
		}
	}

	private static boolean isSettings(Tree tree) {
		return tree.getColumnCount() == 3 && tree.getColumn(0).getText().equals("Setting");
	}

	private Tree tree() {
		return Widgets.one(shell, Tree.class, ExperimentCompareTest::isSettings);
	}

	private void choose(String command) {
		tree().getMenu().notifyListeners(SWT.Show, new Event());
		MenuItem item = Arrays.stream(tree().getMenu().getItems())
				.filter(any -> any.getText().replace("&", "").equals(command)).findFirst().orElseThrow();
		assertTrue(item.isEnabled(), command);
		item.setSelection((item.getStyle() & SWT.CHECK) != 0);
		item.notifyListeners(SWT.Selection, new Event());
	}

	private static List<String> rows(TreeItem[] items) {
		List<String> rows = new ArrayList<>();
		for (TreeItem item : items) {
			rows.add(String.join(" ", item.getText(0), item.getText(1), item.getText(2)).replaceAll(" +", " ").strip());
			rows.addAll(rows(item.getItems()));
		}
		return rows;
	}

	private static final class TwoFiles extends CompareEditorInput {

		private final IFile left;
		private final IFile right;

		TwoFiles(IFile left, IFile right) {
			super(new CompareConfiguration());
			this.left = left;
			this.right = right;
			getCompareConfiguration().setLeftEditable(true);
			getCompareConfiguration().setRightEditable(true);
		}

		@Override
		protected Object prepareInput(IProgressMonitor monitor) {
			return new DiffNode(new ResourceNode(left), new WrittenNode(right));
		}

		/** Writes what the comparison hands it, as the workbench's own comparison of files does. */
		private static final class WrittenNode extends ResourceNode {

			WrittenNode(IFile file) {
				super(file);
			}

			@Override
			public void setContent(byte[] contents) {
				super.setContent(contents);
				try {
					((IFile) getResource()).setContents(new ByteArrayInputStream(contents), true, true, null);
				} catch (CoreException e) {
					throw new IllegalStateException(e);
				}
			}
		}
	}
}
