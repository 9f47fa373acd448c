package org.trainyard.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program that the desktop of the tests has for web pages: it writes down which file it was to open. */
final class DesktopBrowser {

	private static final Path DESKTOP = Path.of(System.getenv("XDG_DATA_HOME"));
	private static final Path PROGRAM = DESKTOP.resolve("browser.sh");
	private static final Path OPENED = DESKTOP.resolve("opened");
	private static final Path APPLICATIONS = DESKTOP.resolve("applications");
	private static final Path DEFAULTS = APPLICATIONS.resolve("mimeapps.list");
	private static final Pattern FORWARD = Pattern.compile("url=file:([^\"]+)\"");

	private DesktopBrowser() {
	}

	static void install() throws IOException {
		Files.createDirectories(APPLICATIONS);
		Files.writeString(PROGRAM, """
				#!/bin/sh
				printf '%%s' "$1" > '%1$s.part' && mv '%1$s.part' '%1$s'
				""".formatted(OPENED));
		PROGRAM.toFile().setExecutable(true);
		Files.writeString(APPLICATIONS.resolve("browser.desktop"), """
				[Desktop Entry]
				Type=Application
				Name=Browser of the tests
				Exec="%s" %%f
				MimeType=text/html;
				""".formatted(PROGRAM));
		Files.writeString(DEFAULTS, """
				[Default Applications]
				text/html=browser.desktop
				""");
		Files.deleteIfExists(OPENED);
	}

	/** Waits until a page was opened. @return the page and anchor that the opened file leads on to */
	static String opened() {
		EventLoop.spinUntil(() -> Files.exists(OPENED), 30, TimeUnit.SECONDS, "a page is opened");
		try {
			Matcher forward = FORWARD.matcher(Files.readString(Path.of(Files.readString(OPENED))));
			Files.delete(OPENED);
			return forward.find() ? forward.group(1) : "";
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
