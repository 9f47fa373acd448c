package org.trainyard.app.guide;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.osgi.framework.FrameworkUtil;

/**
 * Opens a page in the browser of the desktop. What opens files there is given a file's name and loses the anchor, so
 * that the browser gets a page that leads on to the right place.
 */
final class DesktopBrowserJob extends Job {

	private static final String BRIDGE = "guide.html"; //$NON-NLS-1$

	private final URI page;

	DesktopBrowserJob(URI page) {
		super(Messages.Guide_title);
		this.page = page;
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Path bridge = Platform.getStateLocation(FrameworkUtil.getBundle(getClass())).toPath().resolve(BRIDGE);
			Files.writeString(bridge, """
					<!DOCTYPE html>
					<html><head><meta charset="UTF-8"/><title>Trainyard</title>
					<meta http-equiv="refresh" content="0; url=%s"/></head></html>
					""".formatted(page));
			return Program.launch(bridge.toString()) ? Status.OK_STATUS : failure(null);
		} catch (IOException e) {
			return failure(e);
		}
	}

	private IStatus failure(IOException reason) {
		return Status.error(NLS.bind(Messages.Guide_noBrowser, Path.of(page.getPath())), reason);
	}
}
