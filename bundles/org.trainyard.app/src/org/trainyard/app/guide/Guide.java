package org.trainyard.app.guide;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.browser.IWorkbenchBrowserSupport;
import org.eclipse.ui.help.IWorkbenchHelpSystem;
import org.eclipse.ui.statushandlers.StatusManager;

/**
 * Opens the guide with what there is: the help of an Eclipse IDE, the browser inside the workbench, or the one that the
 * desktop has for web pages.
 */
final class Guide {

	private static final String BROWSER = "org.trainyard.app.guide"; //$NON-NLS-1$

	private Guide() {
	}

	/** @param topic a name in the guide's {@code topics.index}; none is the start */
	static void open(Optional<String> topic) {
		String place = GuideTopics.shipped().place(topic);
		IWorkbenchHelpSystem help = PlatformUI.getWorkbench().getHelpSystem();
		if (help.hasHelpUI()) {
			help.displayHelpResource('/' + GuideTopics.BUNDLE + '/' + place);
			return;
		}
		try {
			open(page(place));
		} catch (IOException e) {
			StatusManager.getManager().handle(
					Status.error(NLS.bind(Messages.Guide_unreadable, place, e.getLocalizedMessage()), e),
					StatusManager.SHOW);
		}
	}

	/** Where a page lies as a file. */
	private static URI page(String place) throws IOException {
		int anchor = place.indexOf('#');
		String file = anchor < 0 ? place : place.substring(0, anchor);
		// The bundle is a folder in a product, and an IDE may have it as a jar: then all of its folder is unpacked.
		FileLocator.toFileURL(Platform.getBundle(GuideTopics.BUNDLE).getEntry("html/")); //$NON-NLS-1$
		Path path = Path.of(FileLocator.toFileURL(Platform.getBundle(GuideTopics.BUNDLE).getEntry(file)).getPath());
		return URI.create(path.toUri() + (anchor < 0 ? "" : place.substring(anchor))); //$NON-NLS-1$
	}

	private static void open(URI page) throws MalformedURLException {
		IWorkbenchBrowserSupport browsers = PlatformUI.getWorkbench().getBrowserSupport();
		if (browsers.isInternalWebBrowserAvailable()) {
			try {
				browsers.createBrowser(IWorkbenchBrowserSupport.AS_EDITOR, BROWSER, Messages.Guide_title,
						Messages.Guide_title).openURL(page.toURL());
				return;
			} catch (PartInitException e) {
				StatusManager.getManager().handle(e.getStatus());
			}
		}
		new DesktopBrowserJob(page).schedule();
	}
}
