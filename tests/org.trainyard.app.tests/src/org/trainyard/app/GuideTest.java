package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trainyard.model.editor.ExperimentEditor;
import org.trainyard.model.experiment.Model;

/** The guide is opened from the menu, by F1 and by links, with the program that the desktop has for web pages. */
class GuideTest {

	private static final String HERE = "org.trainyard.app.guideHere";

	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private TestProject project;
	private ExperimentEditor editor;

	@BeforeAll
	static void installBrowser() throws Exception {
		DesktopBrowser.install();
	}

	@BeforeEach
	void openExperiment() throws Exception {
		project = new TestProject("guide-test");
		editor = (ExperimentEditor) IDE.openEditor(page, project.write("guided.experiment", TestProject.EXPERIMENT));
	}

	@AfterEach
	void closeProject() throws Exception {
		project.close();
	}

	@Test
	void theMenuOpensItsFirstPage() throws Exception {
		Menu help = item(page.getWorkbenchWindow().getShell().getMenuBar(), "&Help").getMenu();
		help.notifyListeners(SWT.Show, new Event());
		item(help, "Trainyard &Guide").notifyListeners(SWT.Selection, new Event());
		help.notifyListeners(SWT.Hide, new Event());
		String opened = DesktopBrowser.opened();
		assertTrue(opened.endsWith("/html/en/index.html"), opened);
		assertTrue(Files.readString(Path.of(URI.create("file:" + opened))).contains("<html lang=\"en\">"));
	}

	@Test
	void theKeyOpensWhatIsSaidOfTheActiveView() throws Exception {
		page.showView("org.trainyard.runs.ui.runs");
		Shell window = page.getWorkbenchWindow().getShell();
		window.forceActive();
		EventLoop.spinUntil(() -> window.getDisplay().getFocusControl() != null, 10, TimeUnit.SECONDS, "the focus");
		Keyboard.focus(window.getDisplay().getFocusControl());
		Keyboard.press(KeyEvent.VK_F1);
		assertOpened("index.html#watch");
	}

	@Test
	void everyViewHasItsPlace() throws Exception {
		Properties topics = topics();
		List<String> views = topics.stringPropertyNames().stream()
				.filter(topic -> PlatformUI.getWorkbench().getViewRegistry().find(topic) != null).sorted().toList();
		assertTrue(views.size() >= 10, views.toString());
		for (String view : views) {
			boolean open = page.findViewReference(view) != null;
			page.showView(view);
			run(HERE);
			assertOpened(topics.getProperty(view));
			if (!open) {
				page.hideView(page.findView(view));
			}
		}
	}

	@Test
	void inTheEditorTheSelectedPartIsExplained() throws Exception {
		Model model = editor.document().experiment().orElseThrow().getModel();
		for (EObject part : List.of(model, model.getAttention(), model.getNorm())) {
			page.activate(editor);
			editor.selection().select(part);
			run(HERE);
			assertOpened(topics().getProperty(part.eClass().getName()));
		}
	}

	@Test
	void theDocumentationOfAPartLinksToIt() throws Exception {
		page.activate(editor);
		var view = (PropertySheet) page.showView(IPageLayout.ID_PROP_SHEET);
		editor.selection().select(editor.document().experiment().orElseThrow().getModel().getFeedForward());
		var sheet = (TabbedPropertySheetPage) view.getCurrentPage();
		sheet.setSelectedTab("documentation");
		Link link = Widgets.one((Composite) sheet.getControl(), Link.class, any -> any.isVisible());
		assertTrue(link.getText().contains(">What is this for?</a>"), link.getText());
		var selection = new Event();
		selection.text = "guide:DenseFeedForward";
		assertTrue(link.getText().contains('"' + selection.text + '"'), link.getText());
		link.notifyListeners(SWT.Selection, selection);
		assertOpened("parts.html#DenseFeedForward");
	}

	private static void assertOpened(String place) {
		assertFalse(place.isEmpty());
		String opened = DesktopBrowser.opened();
		assertEquals(place, opened.substring(opened.lastIndexOf('/') + 1));
	}

	private static Properties topics() throws Exception {
		var topics = new Properties();
		try (Reader reader = new InputStreamReader(
				Platform.getBundle("org.trainyard.help").getEntry("html/topics.index").openStream(),
				StandardCharsets.UTF_8)) {
			topics.load(reader);
		}
		return topics;
	}

	private static MenuItem item(Menu menu, String text) {
		for (MenuItem item : menu.getItems()) {
			if (item.getText().equals(text)) {
				return item;
			}
		}
		throw new IllegalArgumentException("no " + text);
	}

	private void run(String command) throws Exception {
		page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
	}
}
