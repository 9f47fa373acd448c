package org.trainyard.app;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.trainyard.model.editor.ExperimentEditor;
import org.trainyard.model.editor.problems.ProblemMarkers;

/** An experiment of a test's project in its editor, with the hands and eyes that a person has for it. */
final class EditedExperiment implements AutoCloseable {

	final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	final Shell shell = page.getWorkbenchWindow().getShell();
	final TestProject project;
	final IFile file;
	final ExperimentEditor editor;

	EditedExperiment(String text) throws CoreException {
		project = new TestProject("edited-test");
		file = project.write("edited.experiment", text);
		editor = (ExperimentEditor) IDE.openEditor(page, file);
	}

	/** The field of a setting on the settings page. */
	Text field(String path) {
		showSettings();
		return Widgets.one(shell, Text.class, text -> path.equals(text.getData()));
	}

	void type(String path, String value) {
		Text field = field(path);
		field.setFocus();
		field.selectAll();
		field.insert(value);
	}

	/** The choice of a setting, or of a part's kind in the title bar of its section. */
	Combo choice(String path) {
		showSettings();
		return Widgets.one(shell, Combo.class, combo -> path.equals(combo.getData()));
	}

	void choose(String path, int index) {
		Combo combo = choice(path);
		combo.select(index);
		combo.notifyListeners(SWT.Selection, new Event());
	}

	void showSettings() {
		Widgets.selectTab(shell, "Settings");
	}

	StyledText openSource() {
		Widgets.selectTab(shell, "Source");
		return Widgets.one(shell, StyledText.class, text -> text.getText().equals(editor.document().text().get()));
	}

	/** Replaces words of the source, and waits until the editor has read it. */
	void replaceInSource(String old, String replacement) {
		StyledText text = openSource();
		text.replaceTextRange(text.getText().indexOf(old), old.length(), replacement);
		showSettings();
	}

	String text() {
		return editor.document().text().get();
	}

	/** What a table of the cost panel says in a row and column, both from 0. */
	String cost(String table, String row, int column) {
		Table found = Widgets.one(shell, Table.class, any -> table.equals(any.getData()));
		for (TableItem item : found.getItems()) {
			if (item.getText(0).equals(row)) {
				return item.getText(column);
			}
		}
		throw new IllegalArgumentException("no row " + row);
	}

	void run(String command) throws Exception {
		page.activate(editor);
		page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
	}

	List<IMarker> awaitMarkers(int count) {
		EventLoop.spinUntil(() -> markers().size() == count, 30, TimeUnit.SECONDS, count + " problem markers");
		return markers();
	}

	List<IMarker> markers() {
		try {
			return Arrays.asList(file.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO));
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	/** What the file holds now. */
	String saved() throws Exception {
		return new String(file.getContents(true).readAllBytes(), StandardCharsets.UTF_8);
	}

	@Override
	public void close() throws CoreException {
		project.close();
	}
}
